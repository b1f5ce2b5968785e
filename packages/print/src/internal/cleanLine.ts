// Controls, line separators and the marks that turn the reading direction: none has a place in one printed line.
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069 ]+/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One printable line: controls and runs of spaces become one space; no-break spaces stay. */
export function cleanLine(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD").replace(UNPRINTABLE, " ").trim();
}
