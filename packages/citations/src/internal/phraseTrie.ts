import { isLetter, lowered, skipSpaces } from "./characters.js";

interface Node {
  readonly next: Map<number, Node>;
  ends?: true;
}

/** Phrases, read forward from their first letter without regard to letter case. */
export type PhraseTrie = Node;

// Old and new place of the tone mark are one spelling: "hóa" and "hoá", "thủy" and "thuỷ".
function spellings(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  const other = lower
    .replace(/hóa/gu, "hoá")
    .replace(/khỏe/gu, "khoẻ")
    .replace(/thủy/gu, "thuỷ")
    .replace(/ủy/gu, "uỷ")
    .replace(/túy/gu, "tuý")
    .replace(/tòa/gu, "toà")
    .replace(/hòa/gu, "hoà")
    .normalize("NFC");
  return other === lower ? [lower] : [lower, other];
}

export function createPhraseTrie(phrases: Iterable<string>): PhraseTrie {
  const root: Node = { next: new Map() };
  for (const phrase of phrases) {
    for (const spelling of spellings(phrase)) {
      let node = root;
      for (let index = 0; index < spelling.length; index += 1) {
        const code = spelling.charCodeAt(index);
        const next: Node = node.next.get(code) ?? { next: new Map() };
        node.next.set(code, next);
        node = next;
      }
      node.ends = true;
    }
  }
  return root;
}

/** The end of the longest phrase that begins at `start`, or -1; a space stands for any run of spaces and line ends. */
export function matchPhrase(trie: PhraseTrie, text: string, start: number): number {
  let node = trie;
  let position = start;
  let end = -1;
  while (position < text.length) {
    let code = text.charCodeAt(position);
    if (code === 10) code = 32;
    const next = node.next.get(lowered(code));
    if (next === undefined) break;
    position = code === 32 ? skipSpaces(text, position, 5) : position + 1;
    node = next;
    if (node.ends && !isLetter(text.charCodeAt(position))) end = position;
  }
  return end;
}
