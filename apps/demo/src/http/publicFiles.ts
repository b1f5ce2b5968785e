import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface PublicFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Changes with the content, so that an address with it may be kept for good. */
  readonly version: string;
}

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  png: "image/png",
  webp: "image/webp",
  jpg: "image/jpeg",
};

export function publicFile(body: Uint8Array<ArrayBuffer>, extension: string): PublicFile {
  return {
    body,
    type: types[extension] ?? "application/octet-stream",
    version: createHash("sha256").update(body).digest("hex").slice(0, 12),
  };
}

/** Reads a folder of small public files into memory; a request can then never reach a path outside it. */
export async function readPublicFiles(folder: string): Promise<ReadonlyMap<string, PublicFile>> {
  const files = new Map<string, PublicFile>();
  for (const name of await readdir(folder)) {
    const extension = name.split(".").at(-1) ?? "";
    if (types[extension] === undefined) continue;
    files.set(name, publicFile(new Uint8Array(await readFile(join(folder, name))), extension));
  }
  return files;
}
