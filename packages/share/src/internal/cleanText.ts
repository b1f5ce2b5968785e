const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202a-\u202e\u2066-\u2069]+| {2}/gu;

/**
 * One line of text for a link or a message: whatever could end a mail header or turn the reading direction becomes a
 * space, and halves of characters are taken out, on which `encodeURIComponent` would throw.
 */
export function cleanText(text: string): string {
  const line = text.search(UNFIT) < 0 ? text : text.replace(UNFIT, " ").replace(/ +/gu, " ");
  return line.normalize("NFC").trim();
}
