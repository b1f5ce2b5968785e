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

const KINDS = ["word", "number", "mark"] as const;
const STARTS_LINE = 4;

const END: Token = {
  kind: "end",
  text: "",
  start: 0,
  end: 0,
  gap: 1,
  startsLine: true,
  capital: false,
};

function isSpace(code: number): boolean {
  return (
    code === 32 || (code > 8 && code < 14) || (code > 127 && /\s/u.test(String.fromCharCode(code)))
  );
}

/** The kind of a character by its place in {@link KINDS}; `isInside` a word, marks that combine belong to it. */
function kindOf(code: number, isInside: boolean): number {
  if (code < 128) {
    const letter = code | 32;
    return letter > 96 && letter < 123 ? 0 : code > 47 && code < 58 ? 1 : 2;
  }
  if (code > 191 && code < 592) return code === 215 || code === 247 ? 2 : 0;
  if (code > 7839 && code < 7930) return 0;
  const pattern = isInside ? /[\p{L}\p{M}]/u : /\p{L}/u;
  return pattern.test(String.fromCodePoint(code)) ? 0 : 2;
}

function widthOf(code: number): number {
  return code > 65_535 ? 2 : 1;
}

/** The tokens of a text; reading beyond either end gives an end token. */
export class Tokens {
  readonly length: number;
  readonly #text: string;
  readonly #lower: string;
  // Numbers instead of an object for each token: in a long text, those would all have to outlive the collector's rounds.
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #kinds: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    // The only letter whose small one is longer.
    this.#lower = text.replaceAll("\u0130", "I").toLowerCase();
    this.#starts = new Int32Array(text.length);
    this.#ends = new Int32Array(text.length);
    this.#kinds = new Uint8Array(text.length);
    let count = 0;
    let startsLine = STARTS_LINE;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0;
      if (isSpace(code)) {
        if (code === 10) startsLine = STARTS_LINE;
        at += 1;
        continue;
      }
      const kind = kindOf(code, false);
      let end = at + widthOf(code);
      while (kind < 2 && end < text.length) {
        const next = text.codePointAt(end) ?? 0;
        if (kindOf(next, kind === 0) !== kind) break;
        end += widthOf(next);
      }
      this.#starts[count] = at;
      this.#ends[count] = end;
      this.#kinds[count] = kind | startsLine;
      count += 1;
      startsLine = 0;
      at = end;
    }
    this.length = count;
  }

  at(index: number): Token {
    if (index < 0 || index >= this.length) return END;
    const start = this.#starts[index] ?? 0;
    const end = this.#ends[index] ?? 0;
    const bits = this.#kinds[index] ?? 0;
    return {
      kind: KINDS[bits & 3] ?? "mark",
      text: this.#lower.slice(start, end),
      start,
      end,
      gap: start - (index > 0 ? (this.#ends[index - 1] ?? 0) : 0),
      startsLine: bits >= STARTS_LINE,
      capital: this.#lower.charCodeAt(start) !== this.#text.charCodeAt(start),
    };
  }

  /** The text of a token in lower case. */
  text(index: number): string {
    return index < 0 || index >= this.length
      ? ""
      : this.#lower.slice(this.#starts[index], this.#ends[index]);
  }

  /** Whether the token is glued to the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.length && this.#starts[index] === this.#ends[index - 1];
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
