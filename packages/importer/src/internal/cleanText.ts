import { decodeHTMLStrict } from "entities";

/** How often each repair was made on a page. */
export interface TextRepairs {
  decomposed: number;
  doubleEscaped: number;
  spaceRuns: number;
}

const PLAIN = /^[\t\n\r -%'-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2010-\u2027\u2030-\u203a]*$/u;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/iu;
const SPACE_RUN = /[ \t\n\r\f\u00a0]{2,}/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|(?![\t\n\r])\p{Cc}/gu;
const DEEPEST_ESCAPE = 3;

/**
 * Cleans a piece of text of an old page: NFC, entities that were escaped twice, runs of no-break spaces, invisible
 * characters. A single no-break space stays.
 */
export function cleanText(text: string, repairs: TextRepairs): string {
  if (PLAIN.test(text)) return text;
  let clean = text.normalize("NFC");
  if (clean !== text) repairs.decomposed += 1;
  for (
    let level = 0;
    level < DEEPEST_ESCAPE && clean.includes("&") && ENTITY.test(clean);
    level += 1
  ) {
    const decoded = decodeHTMLStrict(clean);
    if (decoded === clean) break;
    clean = decoded;
    repairs.doubleEscaped += 1;
  }
  const spaced = clean.replace(SPACE_RUN, (run) => (run.includes("\u00a0") ? " " : run));
  if (spaced !== clean) repairs.spaceRuns += 1;
  return spaced.replace(INVISIBLE, "");
}
