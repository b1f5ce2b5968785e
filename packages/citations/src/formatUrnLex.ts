import type { CitedDocument } from "./citationKey.js";
import { foldToken } from "./internal/foldToken.js";

/**
 * Writes a name of the `urn:lex` scheme (RFC 9676), or `undefined` where issuer, date or number is missing. Unofficial:
 * no Vietnamese registrar of the scheme exists, so use it within your own data only.
 *
 * @example
 * ```ts
 * const decree = parseCitation("Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ");
 * formatUrnLex(decree); // => "urn:lex:vn:chinh.phu:nghi.dinh:2017-09-01;101-2017-nd-cp"
 * ```
 */
export function formatUrnLex(citation: CitedDocument): string | undefined {
  const type = citation.type ?? citation.impliedType;
  const { issuer, date, code } = citation;
  if (type === undefined || issuer === undefined || date === undefined || code === undefined) {
    return undefined;
  }
  const parts = [foldToken(issuer, "."), foldToken(type, "."), date];
  return `urn:lex:vn:${parts.join(":")};${foldToken(code)}`;
}
