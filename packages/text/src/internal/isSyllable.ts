const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:a[ioyu]?|ă|â[uy]?|eo?|êu?|i[au]?|iêu?|o(?:a[ioy]?|ă|eo?|i|o)?|ôi?|ơi?|u(?:a|ây?|ê|i|ôi?|ơ|y(?:a|êu?|u)?)?|ư(?:a|i|ơ[iu]?|u)?|y(?:êu?)?)(c|ch|m|n|ng|nh|p|t)?$/u;

/**
 * Whether a word, in any letter case and NFC, is spelled as a Vietnamese syllable; what is not (HĐND, UBND, VAC) is an
 * abbreviation or foreign. A final c, ch, p, t takes only two of the tones.
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const match = SYLLABLE.exec(letters.replace(TONES, "").normalize("NFC"));
  if (match === null) return false;
  return !/^(?:ch?|p|t)$/u.test(match[1] ?? "") || /[\u0301\u0323]/u.test(letters);
}
