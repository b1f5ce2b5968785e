import { arch, availableParallelism, platform, totalmem } from "node:os";

/** The day in Vietnam, as YYYY-MM-DD. */
export function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

/** What kind of machine this is, without naming it. */
export function machineClass() {
  const memory = 2 ** Math.round(Math.log2(totalmem() / 2 ** 30));
  return `${availableParallelism()} cores, ${memory} GB, ${platform()} ${arch()}`;
}
