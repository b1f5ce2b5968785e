import type { Finding } from "@sotruong/core";
import type { Redirect } from "./redirect.js";

/** An old page's address, and where its article is now: a path, or an `http` address. */
export interface MovedPage {
  readonly oldUrl: string;
  readonly newUrl: string;
}

const BASE = "https://dia-chi.invalid";
const UNSAFE = /[\p{Cc}\p{Z}"'\\<>`{}|^]/u;
const HOST = /^[\w.:[\]-]{1,260}$/u;
const LONGEST = 4_000;

function quote(text: string): string {
  return `“${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`;
}

// Path and query as a browser sends them; `undefined` for what is no web address or could leave its place in a rule.
function sent(address: string, onlyPath: boolean): string | undefined {
  if (address.length > LONGEST || !URL.canParse(address, BASE)) return undefined;
  const url = new URL(address, BASE);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  if (url.username !== "" || url.password !== "" || !HOST.test(url.host)) return undefined;
  // “//host” and what browsers read as such leads elsewhere without saying so.
  if (url.origin !== BASE && !/^https?:\/\//iu.test(address.trim())) return undefined;
  const path = encodeRest(`${url.pathname}${url.search}`);
  if (path.startsWith("//") || UNSAFE.test(path)) return undefined;
  if (onlyPath || url.origin === BASE) return path;
  const whole = encodeRest(url.href);
  return UNSAFE.test(whole) ? undefined : whole;
}

// Encodes what the address standard lets stand and a configuration file could take for its own.
function encodeRest(address: string): string {
  return address.replace(/["'\\<>`{}|^\s]/gu, encodeURIComponent).replace(/'/gu, "%27");
}

/**
 * Makes redirects of moved pages. Addresses come out as browsers send them, so that Vietnamese letters match too; what is
 * no web address, leads to itself or contradicts an earlier one becomes a finding.
 *
 * @example
 * ```ts
 * const { redirects } = createRedirects([
 *   { oldUrl: "http://truong.example/index.php?f=news&do=detail&id=7", newUrl: "/tin-tuc/khai-giang" },
 * ]);
 * redirects; // => [{ from: "/index.php?f=news&do=detail&id=7", to: "/tin-tuc/khai-giang" }]
 * ```
 */
export function createRedirects(pages: Iterable<MovedPage>): {
  readonly redirects: readonly Redirect[];
  readonly findings: readonly Finding[];
} {
  const targets = new Map<string, string>();
  const findings: Finding[] = [];
  const add = (code: string, message: string): void => {
    findings.push({ code, message });
  };
  for (const { oldUrl, newUrl } of pages) {
    const from = sent(oldUrl, true);
    const to = sent(newUrl, false);
    if (from === undefined || to === undefined) {
      add(
        "importer/unsafe-redirect",
        `Không lập được chuyển hướng từ ${quote(oldUrl)} đến ${quote(newUrl)}: cần địa chỉ web.`,
      );
    } else if (from === to) continue;
    else if (targets.has(from)) {
      if (targets.get(from) !== to) {
        add(
          "importer/conflicting-redirect",
          `Địa chỉ cũ ${quote(from)} dẫn đến hai nơi: ${quote(targets.get(from) ?? "")} và ${quote(to)}; nơi đầu được giữ.`,
        );
      }
    } else targets.set(from, to);
  }
  return { redirects: [...targets].map(([from, to]) => ({ from, to })), findings };
}
