const HOST = /^(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?::\d{1,5})?$/iu;
const INDEX = /(?:^|\/)index\.html?$/iu;

/**
 * Guesses a page's address from its path in a mirror: below `base` where one is given, else from the folder that carries
 * the host's name, as wget and HTTrack make it.
 */
export function addressOfPath(path: string, base: string | undefined): string | undefined {
  const parts = path.split("/");
  const host = parts.findIndex((part, position) => position < parts.length - 1 && HOST.test(part));
  const inside = (host < 0 ? parts : parts.slice(host + 1)).join("/").replace(INDEX, "/");
  const start = base ?? (host < 0 ? undefined : `http://${parts[host] ?? ""}/`);
  if (start === undefined) return undefined;
  const address = inside.replace(/^\/+/u, "").replace(/@/u, "?");
  return URL.canParse(address, start) ? new URL(address, start).href : undefined;
}
