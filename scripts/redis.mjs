// The counters are tested on a real Redis: the system's, else Debian's package (as root).
import { existsSync } from "node:fs";
import { installDebianPackages } from "./debianPackages.mjs";
import { say } from "./run.mjs";

const WELL_KNOWN = [
  "/usr/bin/redis-server",
  "/usr/local/bin/redis-server",
  "/opt/homebrew/bin/redis-server",
];

export const REDIS_ADVICE =
  "redis-server is missing and could not be installed: install Redis 7 (Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis) and run npm test again.";

/** The path of a Redis server, if there is one. */
export function findRedis() {
  return WELL_KNOWN.find((path) => existsSync(path));
}

/** True when there is a Redis server to start, installing one if need be. */
export function ensureRedis() {
  if (findRedis()) return true;
  say("No Redis found: trying Debian's package (about 2 MB)");
  return installDebianPackages(["redis-server"]) && Boolean(findRedis());
}
