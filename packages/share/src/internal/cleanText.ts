const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202a-\u202e\u2066-\u2069]+/gu;
// The letters of Vietnamese and its neighbours, composed as they should be, and plain marks: nothing to look at closely.
const PLAIN = /^[ -~\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2026]*$/u;

/**
 * One line of text for a link or a message: whatever could end a mail header or turn the reading direction becomes a
 * space, and halves of characters are taken out, on which `encodeURIComponent` would throw.
 */
export function cleanText(text: string): string {
  const line = PLAIN.test(text) ? text : text.replace(UNFIT, " ").normalize("NFC");
  return (line.includes("  ") ? line.replace(/ +/gu, " ") : line).trim();
}
