import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** A Redis server on this machine, for tests. */
export interface RedisServer {
  readonly port: number;
  readonly client: Redis;
  readonly close: () => void;
}

const WELL_KNOWN = [
  "/usr/bin/redis-server",
  "/usr/local/bin/redis-server",
  "/opt/homebrew/bin/redis-server",
];

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

/** Starts a real Redis on a free port, with a folder of its own that goes with it. */
export async function startRedisServer(): Promise<RedisServer> {
  const program = WELL_KNOWN.find((path) => existsSync(path));
  if (program === undefined) {
    throw new Error(
      "redis-server is missing: npm test installs it on Debian, elsewhere install Redis 7.",
    );
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const parameters = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const server = spawn(program, parameters, { stdio: "ignore" });
  const client = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
  client.on("error", () => undefined);
  await client.ping();
  return {
    port,
    client,
    close() {
      client.disconnect();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
