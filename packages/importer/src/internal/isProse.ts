const LONG_LINE = 80;

/** Tells a sentence from a name or a label. */
export function isProse(plain: string): boolean {
  return plain.length > LONG_LINE || /[.:;!?…”]$/u.test(plain);
}
