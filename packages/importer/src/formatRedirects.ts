import { ImporterError } from "./importerError.js";
import type { Redirect } from "./redirect.js";

/** A server that redirects can be written for; `"_redirects"` is the file that static hosts read. */
export type RedirectFormat = "nginx" | "apache" | "_redirects";

/** Nothing else may stand in a rule, so that no address can end its string, its line or its directive. */
const SAFE = /^(?:https?:\/\/[\w.:[\]-]{1,260})?\/[\w\-.~!$&()*+,;=:@/?%#[\]]*$/u;
const REGEX_MARKS = /[.*+?^$()[\]{}|\\/-]/gu;

function check({ from, to }: Redirect): void {
  if (SAFE.test(from) && SAFE.test(to) && from.startsWith("/") && !from.startsWith("//")) return;
  throw new ImporterError(
    "importer/unsafe-redirect",
    `Cần chuyển hướng giữa hai địa chỉ web đã mã hóa (xem createRedirects), nhưng nhận được ${JSON.stringify(from)} → ${JSON.stringify(to)}.`,
  );
}

function escapePattern(text: string): string {
  return text.replace(REGEX_MARKS, "\\$&");
}

// nginx has no way to write a dollar sign in a value: it goes encoded.
function nginx(redirects: readonly Redirect[]): string {
  const rules = redirects.map(({ from, to }) => `    "${from}" "${to.replace(/\$/gu, "%24")}";`);
  return [
    "# Đặt trong khối http; trong khối server thêm: if ($dia_chi_moi) { return 301 $dia_chi_moi; }",
    "map_hash_bucket_size 512;",
    "map $request_uri $dia_chi_moi {",
    '    default "";',
    ...rules,
    "}",
    "",
  ].join("\n");
}

// The request line is matched, since it alone has the query and the address as it was sent.
function apache(redirects: readonly Redirect[]): string {
  const rules = redirects.flatMap(({ from, to }) => [
    `RewriteCond "%{THE_REQUEST}" "^[A-Z]+ ${escapePattern(from)} HTTP/"`,
    `RewriteRule "^" "${to.replace(/[$%]/gu, "\\$&")}" [R=301,L,NE,QSD]`,
  ]);
  return ["RewriteEngine On", ...rules, ""].join("\n");
}

// The format has no way to match a query: such an address is written as a remark, so that nobody thinks it is served.
function staticHost(redirects: readonly Redirect[]): string {
  const rules = redirects.map(({ from, to }) => {
    const rule = `${from.replace(/\*/gu, "%2A").replace(/:/gu, "%3A")} ${to.replace(/(?<!^https?):/gu, "%3A")} 301`;
    return from.includes("?") ? `# không viết được ở định dạng này: ${rule}` : rule;
  });
  return [...rules, ""].join("\n");
}

/**
 * Writes redirects as rules of a server: nginx (`map`), Apache (`.htaccess`) or `_redirects`.
 *
 * @throws {ImporterError} `importer/unsafe-redirect` for an address that `createRedirects` would not have made: nothing
 * that an old page says can become a directive.
 * @example
 * ```ts
 * formatRedirects([{ from: "/tin/7.html", to: "/tin-tuc/khai-giang" }], "_redirects"); // => "/tin/7.html /tin-tuc/khai-giang 301\n"
 * ```
 */
export function formatRedirects(redirects: readonly Redirect[], format: RedirectFormat): string {
  for (const redirect of redirects) check(redirect);
  if (format === "nginx") return nginx(redirects);
  return format === "apache" ? apache(redirects) : staticHost(redirects);
}
