import type { ClassifiedPage } from "./classifyLines.js";

const CAPITALIZED = /^\p{Lu}\p{Ll}*$/u;
const SMALL = /^\p{Ll}+$/u;
const NOT_A_LETTER = /\P{L}/u;
const LONGEST_NAME = 4;

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function wordBody(word: string): string {
  const end = word.search(NOT_A_LETTER);
  return end < 0 ? word : word.slice(0, end);
}

/** A run of two to four capitalised words behind a word in small letters. */
function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  let run: string[] = [];
  let before = "";
  const close = (): void => {
    if (run.length >= 2 && run.length <= LONGEST_NAME) names.push(run.join(" "));
    run = [];
  };
  for (const word of text.split(" ")) {
    if (isCapital(word.charAt(0)) && (run.length > 0 || SMALL.test(before))) {
      const body = wordBody(word);
      if (CAPITALIZED.test(body)) {
        run.push(body);
        if (body.length < word.length) close();
        before = "";
        continue;
      }
    }
    if (run.length > 0) close();
    before = word;
  }
  close();
  return names;
}

/**
 * Collects the names that the page writes in mixed case (the article's place, its writers), so that the same words keep
 * their capitals when its shouting title is set in sentence case. A run of capitals counts only in mid-sentence.
 */
export function findPageNames(page: ClassifiedPage): readonly string[] {
  const names = new Set(page.authors.map((author) => author.name));
  for (const [position, { plain }] of page.lines.entries()) {
    const role = page.roles[position];
    if (role !== "paragraph" && role !== "summary") continue;
    for (const name of namesIn(plain)) names.add(name);
  }
  return [...names];
}
