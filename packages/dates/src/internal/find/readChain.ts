import type { Tokens } from "./token.js";

/** Numbers joined without white space by slashes, dots and dashes. */
export interface Chain {
  readonly numbers: readonly string[];
  readonly marks: string;
  readonly next: number;
}

const LONGEST = 8;

function isMark(text: string): boolean {
  return text === "/" || text === "." || text === "-";
}

/** The chain that begins here; `next` lies behind all of it, also where it is too long to be kept whole. */
export function readChain(tokens: Tokens, index: number): Chain {
  const numbers = [tokens.text(index)];
  let marks = "";
  let next = index + 1;
  while (
    isMark(tokens.text(next)) &&
    tokens.isGlued(next) &&
    tokens.isGlued(next + 1) &&
    tokens.at(next + 1).kind === "number"
  ) {
    if (numbers.length < LONGEST) {
      marks += tokens.text(next);
      numbers.push(tokens.text(next + 1));
    }
    next += 2;
  }
  return { numbers, marks, next };
}

/** Numbers with white space round the marks: `12 / 11 /2019`. */
export function readLooseChain(tokens: Tokens, index: number): Chain | undefined {
  const mark = tokens.text(index + 1);
  if (!isMark(mark) || tokens.at(index + 1).startsLine || tokens.at(index + 2).startsLine)
    return undefined;
  const second = tokens.at(index + 2);
  if (second.kind !== "number" || second.text.length > 2) return undefined;
  const numbers = [tokens.text(index), second.text];
  if (tokens.text(index + 3) !== mark || tokens.year(index + 4) < 0) {
    return mark === "/" ? { numbers, marks: mark, next: index + 3 } : undefined;
  }
  return { numbers: [...numbers, tokens.text(index + 4)], marks: mark + mark, next: index + 5 };
}
