import { existsSync, mkdtempSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const schools = ["tra-son", "hai-binh"] as const;

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

// Workers read this file again: what is chosen once is handed on in the environment.
process.env["E2E_PORTS"] ??= `${await freePort()},${await freePort()}`;
process.env["E2E_FOLDER"] ??= mkdtempSync(join(tmpdir(), "sotruong-e2e-"));
const ports = process.env["E2E_PORTS"].split(",").map(Number);
const folder = process.env["E2E_FOLDER"];

const executablePath = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: ".results/e2e.json" }]],
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // A headless browser names itself a program, and programs are not counted as readers.
    userAgent:
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--disable-quic",
        // No name but this machine's own resolves: tests cannot reach, or wait for, the outside.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      ],
    },
  },
  projects: schools.map((school, index) => ({
    name: school,
    // What has nothing of a school in it is tested once.
    testIgnore: index === 0 ? [] : ["scriptFile.e2e.ts"],
    metadata: {
      school,
      importedFolder: join(folder, school, "imported"),
      mailFolder: join(folder, school, "data", "mail"),
    },
    use: { baseURL: `http://127.0.0.1:${ports[index]}` },
  })),
  webServer: schools.map((school, index) => ({
    command: `node dist/server.js --school ${school}`,
    env: {
      PORT: String(ports[index]),
      IMPORTED_DIR: join(folder, school, "imported"),
      DATA_DIR: join(folder, school, "data"),
      // All tests come from one address.
      COUNTED_PER_MINUTE: "100000",
      MAIL_MINIMUM_SECONDS: "1",
    },
    url: `http://127.0.0.1:${ports[index]}/healthz`,
    reuseExistingServer: false,
    stdout: "ignore" as const,
  })),
});
