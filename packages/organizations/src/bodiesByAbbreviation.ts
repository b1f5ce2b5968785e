import { isValidOn } from "@sotruong/core";
import type { Body } from "./body.js";
import { BODIES } from "./data/bodies.js";
import { requireCivilDate } from "./internal/requireCivilDate.js";

/** How {@link bodiesByAbbreviation} looks up. */
export interface BodiesByAbbreviationOptions {
  /** Only bodies that existed on this civil date. */
  readonly date?: string;
  /** Instead of the register of this package; spread `BODIES` into it to add to it. */
  readonly bodies?: readonly Body[];
}

interface BodyIndex {
  readonly exact: ReadonlyMap<string, readonly Body[]>;
  readonly aliases: ReadonlyMap<string, readonly Body[]>;
}

const indexes = new WeakMap<readonly Body[], BodyIndex>();

// “BGD&ĐT”, “T.Ư” and “bgdđt” are spellings of one sign; “Ð” (eth) is a common slip for “Đ”.
function signKey(abbreviation: string): string {
  return abbreviation
    .normalize("NFC")
    .replaceAll("\u00d0", "Đ")
    .replace(/[\s.,&-]/gu, "")
    .toUpperCase();
}

function indexBodies(bodies: readonly Body[]): BodyIndex {
  const known = indexes.get(bodies);
  if (known !== undefined) return known;
  const exact = new Map<string, Body[]>();
  const aliases = new Map<string, Body[]>();
  for (const body of bodies) {
    const key = signKey(body.abbreviation);
    exact.set(key, [...(exact.get(key) ?? []), body]);
    for (const alias of new Set(body.aliases.map(signKey))) {
      if (alias !== key) aliases.set(alias, [...(aliases.get(alias) ?? []), body]);
    }
  }
  const index = { exact, aliases };
  indexes.set(bodies, index);
  return index;
}

/**
 * Finds every body that an abbreviation may stand for: those that bear it first, then those of which it is a variant.
 *
 * The number of a term may follow (`QH14`). All readings are kept: `TCT` is a political school and was the tax
 * department; `UBND` and `TU` name a kind of body, the province comes from the words beside it.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * bodiesByAbbreviation("TCT").map((body) => body.name); // => ["Tổng cục Thuế", "Trường Chính trị tỉnh, thành phố"]
 * bodiesByAbbreviation("BGD&ĐT")[0]?.name; // => "Bộ Giáo dục và Đào tạo"
 * bodiesByAbbreviation("UBTVQH14")[0]?.name; // => "Ủy ban Thường vụ Quốc hội"
 * ```
 */
export function bodiesByAbbreviation(
  abbreviation: string,
  options: BodiesByAbbreviationOptions = {},
): readonly Body[] {
  const { date, bodies = BODIES } = options;
  if (date !== undefined) requireCivilDate(date);
  const index = indexBodies(bodies);
  const key = signKey(abbreviation);
  const lookUp = (sign: string) => [
    ...new Set([...(index.exact.get(sign) ?? []), ...(index.aliases.get(sign) ?? [])]),
  ];
  const found = lookUp(key);
  const readings = found.length > 0 ? found : lookUp(key.replace(/\d{1,2}$/u, ""));
  return date === undefined ? readings : readings.filter((body) => isValidOn(body, date));
}
