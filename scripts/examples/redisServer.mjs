// A Redis server of our own for the examples that need one, started when the first asks for it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRedis, REDIS_ADVICE } from "../redis.mjs";

let started;

async function start() {
  const program = findRedis();
  if (!program) throw new Error(REDIS_ADVICE);
  const folder = mkdtempSync(join(tmpdir(), "sotruong-redis-"));
  const port = await new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
  const server = spawn(
    program,
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await new Promise((resolve, reject) => {
    server.on("exit", () => reject(new Error("redis-server ended at once")));
    server.stdout.on("data", (text) => {
      if (String(text).includes("Ready to accept connections")) resolve();
    });
  });
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
  return { server, folder };
}

/** Starts the server if it does not run yet; its address is in REDIS_URL. */
export async function ensureRedisServer() {
  started ??= start();
  await started;
}

export async function stopRedisServer() {
  if (!started) return;
  const { server, folder } = await started;
  server.removeAllListeners("exit");
  const ended = new Promise((resolve) => server.on("exit", resolve));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
