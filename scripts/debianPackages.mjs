import { existsSync, readdirSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

function isDebian() {
  return (
    existsSync("/etc/os-release") &&
    /^ID=["']?debian\b/mu.test(readFileSync("/etc/os-release", "utf8"))
  );
}

function hasPackageLists() {
  const folder = "/var/lib/apt/lists";
  return (
    existsSync(folder) && readdirSync(folder).some((name) => /_Packages(?:\.lz4)?$/u.test(name))
  );
}

/** Installs packages of Debian, as root only; fetches the package lists where they are absent or out of date. */
export function installDebianPackages(names) {
  if (process.platform !== "linux" || process.getuid() !== 0 || !isDebian()) return false;
  const quiet = {
    env: { DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 600_000,
  };
  const wait = ["-o", "DPkg::Lock::Timeout=120", "-q"];
  const install = () =>
    run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...names], quiet)
      .status === 0;
  if (hasPackageLists() && install()) return true;
  return run("apt-get", [...wait, "update"], quiet).status === 0 && install();
}
