import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";

const demo = fileURLToPath(new URL("..", import.meta.url));

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

/** Starts a server of the test's own, with its counts and imported pages in a folder. */
export async function startServer(
  school: string,
  folder: string,
): Promise<{ readonly origin: string; stop(): void }> {
  const port = await freePort();
  const server: ChildProcess = spawn(process.execPath, ["dist/server.js", "--school", school], {
    cwd: demo,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      IMPORTED_DIR: `${folder}/imported`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((settle, refuse) => {
    server.once("exit", () => refuse(new Error("máy chủ không chạy")));
    server.stdout?.on("data", (chunk: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk))?.[0];
      if (address !== undefined) settle(address);
    });
  });
  return { origin, stop: () => void server.kill() };
}
