import { basename } from "node:path";
import type { RedirectFormat } from "@sotruong/importer";

/** The server that a file of redirects is for, by its name; nginx unless it says otherwise. */
export function redirectFormatOf(file: string): RedirectFormat {
  const name = basename(file);
  if (name.endsWith("_redirects")) return "_redirects";
  return name.endsWith(".htaccess") ? "apache" : "nginx";
}
