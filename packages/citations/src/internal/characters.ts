const LIMIT = 0x1f00;
const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const SPACE = 8;

// One table look-up per character: the scan asks for the kind of every character of a text.
const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(LIMIT);
  for (let code = 0; code < LIMIT; code += 1) {
    const character = String.fromCharCode(code);
    if (/\p{Lu}/u.test(character)) kinds[code] = UPPER;
    else if (/\p{L}/u.test(character)) kinds[code] = LOWER;
    else if (/[0-9]/u.test(character)) kinds[code] = DIGIT;
    else if (character === " " || character === "\n") kinds[code] = SPACE;
  }
  return kinds;
})();

const LOWERED: Uint16Array = /* @__PURE__ */ (() => {
  const lowered = new Uint16Array(LIMIT);
  for (let code = 0; code < LIMIT; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return lowered;
})();

export function isUpper(code: number): boolean {
  return code < LIMIT && KINDS[code] === UPPER;
}

export function isLower(code: number): boolean {
  return code < LIMIT && KINDS[code] === LOWER;
}

export function isLetter(code: number): boolean {
  return code < LIMIT && ((KINDS[code] ?? 0) & (UPPER | LOWER)) !== 0;
}

export function isWordCharacter(code: number): boolean {
  return code < LIMIT && ((KINDS[code] ?? 0) & (UPPER | LOWER | DIGIT)) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}

/** The lower-case code; `NaN`, as read beyond the text, stays as it is. */
export function lowered(code: number): number {
  return code < LIMIT ? (LOWERED[code] ?? code) : code;
}

/** `-`, `/` or `_`: on normalised text every dash and slash is one of these. */
export function isSeparator(code: number): boolean {
  return code === 45 || code === 47 || code === 95;
}

/** The first position from `index` on that holds no space, at most `most` further. */
export function skipSpaces(text: string, index: number, most: number): number {
  let position = index;
  while (position < text.length && position - index < most && isSpace(text.charCodeAt(position))) {
    position += 1;
  }
  return position;
}

/** The first position going back from `index` whose left neighbour is no space, at most `most` away. */
export function skipSpacesBack(text: string, index: number, most: number): number {
  let position = index;
  while (position > 0 && index - position < most && isSpace(text.charCodeAt(position - 1))) {
    position -= 1;
  }
  return position;
}

export function skipDigits(text: string, index: number): number {
  let position = index;
  while (isDigit(text.charCodeAt(position))) position += 1;
  return position;
}
