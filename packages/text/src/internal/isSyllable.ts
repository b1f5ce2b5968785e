const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ONSETS = "ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");
const CODAS = "ch nh ng c m n p t".split(" ");
const NUCLEI = new Set(
  "a ai ao ay au ă â âu ây e eo ê êu i ia iu iê iêu o oa oai oao oay oă oe oeo oi oo ô ôi ơ ơi u ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ư ưa ưi ươ ươi ươu ưu y yê yêu".split(
    " ",
  ),
);

function splitCoda(rhyme: string): readonly [nucleus: string, coda: string] {
  const coda = CODAS.find((ending) => rhyme.endsWith(ending)) ?? "";
  return [rhyme.slice(0, rhyme.length - coda.length), coda];
}

/**
 * Whether a word, in any letter case and NFC, is spelled as a Vietnamese syllable; what is not (HĐND, UBND, VAC) is an
 * abbreviation or foreign. A final c, ch, p, t takes only two of the tones.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const marked = word.toLowerCase().normalize("NFD");
  const letters = marked.replace(TONES, "").normalize("NFC");
  return ["", ...ONSETS].some((onset) => {
    if (!letters.startsWith(onset)) return false;
    const [nucleus, coda] = splitCoda(letters.slice(onset.length));
    if (!NUCLEI.has(nucleus))
      return onset === "gi" && nucleus === "" && coda !== "" && coda !== "ch";
    return !/^(?:ch?|p|t)$/u.test(coda) || /[\u0301\u0323]/u.test(marked);
  });
}
