import type { CitedDocument } from "../citationKey.js";

// Years of the congresses that elected the Central Committee of each term (common knowledge).
const CONGRESS_YEARS: readonly (readonly [string, number])[] = [
  ["VI", 1986],
  ["VII", 1991],
  ["VIII", 1996],
  ["IX", 2001],
  ["X", 2006],
  ["XI", 2011],
  ["XII", 2016],
  ["XIII", 2021],
  ["XIV", 2026],
];

/** The term in which a central Party document was issued, printed or by its date; in the year of a congress two meet. */
export function committeeTerm({ term, date, sign }: CitedDocument): string | undefined {
  if (term !== undefined) return term;
  if (date === undefined || sign === undefined || !isCentral(sign)) return undefined;
  const year = Number(date.slice(0, 4));
  let found: string | undefined;
  for (const [name, congress] of CONGRESS_YEARS) {
    if (congress === year) return undefined;
    if (congress < year) found = name;
  }
  return found;
}

/** Whether the sign is that of the Central Committee, the Politburo or the Secretariat, which count anew each term. */
export function isCentral(sign: string): boolean {
  return /[/-](?:HN)?T\.?[WƯ]$/iu.test(sign);
}
