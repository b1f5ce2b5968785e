import { existsSync } from "node:fs";

/** Where Chromium is; the tests of this package cannot do without it. */
export function chromiumPath(): string {
  const path = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  );
  if (path === undefined) {
    throw new Error(
      "Chromium is missing: npm test installs it on Debian, elsewhere set CHROMIUM_PATH.",
    );
  }
  return path;
}
