/** A word, a number or a single mark of a normalised text; white space is only counted. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "end";
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many characters of white space stand before it; 0 means glued. */
  readonly gap: number;
  /** Whether a line ends before it. */
  readonly startsLine: boolean;
  /** Whether its first character is a capital. */
  readonly capital: boolean;
}

const PIECE = /(\s+)|(\p{L}[\p{L}\p{M}]*)|([0-9]+)|\S/gu;

const END: Token = {
  kind: "end",
  text: "",
  start: 0,
  end: 0,
  gap: 1,
  startsLine: true,
  capital: false,
};

/** The tokens of a text; reading beyond either end gives an end token. */
export class Tokens {
  readonly length: number;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    const tokens: Token[] = [];
    let gap = 0;
    let startsLine = true;
    for (const match of text.matchAll(PIECE)) {
      const piece = match[0];
      if (match[1] !== undefined) {
        gap = piece.length;
        startsLine ||= piece.includes("\n");
        continue;
      }
      const lower = piece.toLowerCase();
      tokens.push({
        kind: match[2] !== undefined ? "word" : match[3] !== undefined ? "number" : "mark",
        text: lower,
        start: match.index,
        end: match.index + piece.length,
        gap,
        startsLine,
        capital: lower[0] !== piece[0],
      });
      gap = 0;
      startsLine = false;
    }
    this.#tokens = tokens;
    this.length = tokens.length;
  }

  at(index: number): Token {
    return this.#tokens[index] ?? END;
  }

  /** The text of a token in lower case. */
  text(index: number): string {
    return this.at(index).text;
  }

  /** Whether the token is glued to the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.length && this.at(index).gap === 0;
  }

  /** The value of a number of at most so many digits, or -1. */
  number(index: number, digits: number): number {
    const token = this.at(index);
    return token.kind === "number" && token.text.length <= digits ? Number(token.text) : -1;
  }

  /** A year of four digits, or -1. */
  year(index: number): number {
    const token = this.at(index);
    if (token.kind !== "number" || token.text.length !== 4) return -1;
    const year = Number(token.text);
    return year >= 1000 && year < 3000 ? year : -1;
  }

  /** Whether the tokens from here are these words. */
  has(index: number, words: readonly string[]): boolean {
    for (let offset = 0; offset < words.length; offset += 1) {
      if (this.text(index + offset) !== words[offset]) return false;
    }
    return true;
  }
}
