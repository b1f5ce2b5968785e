import { ABBREVIATIONS, type Abbreviation } from "./data/abbreviations.js";

/** How {@link expandAbbreviation} looks up. */
export interface ExpandAbbreviationOptions {
  /** Rows that stand before those of the register. */
  readonly abbreviations?: readonly Abbreviation[];
}

function findReadings(part: string, register: readonly Abbreviation[]): readonly string[] {
  const exact = register.filter((row) => row.abbreviation === part);
  const rows =
    exact.length > 0
      ? exact
      : register.filter((row) => row.abbreviation.toUpperCase() === part.toUpperCase());
  return [...new Set(rows.map((row) => row.expansion))];
}

/**
 * Spells out an abbreviation with all its readings, the likeliest first; parts joined by `&` are looked up one by one.
 *
 * An unknown abbreviation, or one unknown part, gives an empty list: nothing is guessed.
 *
 * @example
 * ```ts
 * expandAbbreviation("QLĐT&NCKH"); // => ["Quản lý đào tạo và Nghiên cứu khoa học"]
 * expandAbbreviation("TCT"); // => ["Trường Chính trị", "Tổng cục Thuế"]
 * ```
 */
export function expandAbbreviation(
  abbreviation: string,
  options: ExpandAbbreviationOptions = {},
): readonly string[] {
  const register = [...(options.abbreviations ?? []), ...ABBREVIATIONS];
  const written = abbreviation.normalize("NFC").replace(/\s/gu, "");
  const whole = findReadings(written, register);
  if (whole.length > 0) return whole;
  const parts = written.split("&");
  if (parts.length < 2 || parts.length > 4) return [];
  return parts
    .map((part) => findReadings(part, register))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} và ${tail}`)));
}
