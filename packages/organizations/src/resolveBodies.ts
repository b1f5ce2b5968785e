import { placeTones } from "@sotruong/text";
import { type BodiesByAbbreviationOptions, bodiesByAbbreviation } from "./bodiesByAbbreviation.js";
import type { Body } from "./body.js";
import { findNamedProvince } from "./internal/findNamedProvince.js";
import type { Province } from "./province.js";

/** What is known beside the abbreviation. */
export interface ResolveBodiesOptions extends BodiesByAbbreviationOptions {
  /** The words after the sign, which name the province or the body: `"của UBND tỉnh Phú Thọ"`. */
  readonly context?: string;
  /** Instead of the register of this package. */
  readonly provinces?: readonly Province[];
}

/** One reading of an abbreviation in its place. */
export interface ResolvedBody {
  readonly body: Body;
  /** The one of the bodies behind the sign that the context names: `"Bộ Chính trị"` for `TW`. */
  readonly named?: string;
  /** The unit whose body it is, for bodies that every province has. */
  readonly province?: Province;
}

function toKey(text: string): string {
  return placeTones(text, "old").toLowerCase().replace(/\s+/gu, " ");
}

// The name that stands first in the words; at one place the longest.
function findNamed(names: readonly string[], words: string): string | undefined {
  let named: string | undefined;
  let first = Infinity;
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const place = words.indexOf(toKey(name));
    if (place < 0 || place >= first) continue;
    first = place;
    named = name;
  }
  return named;
}

/**
 * Resolves the abbreviation of an issuer by the words beside it and the date: `UBND` and `TU` name a kind of body, the
 * province comes from the words, and the unit is the one of that day.
 *
 * A reading that the words name comes alone; else all readings are kept. “Xã Hòa Bình” names no province.
 *
 * @throws {OrganizationError} `organizations/invalid-date` where the date is no civil date.
 * @example
 * ```ts
 * resolveBodies("UBND", { context: "của UBND tỉnh Phú Thọ", date: "2019-12-26" })[0]?.province?.id; // => "phu-tho"
 * resolveBodies("TW", { context: "của Bộ Chính trị" })[0]?.named; // => "Bộ Chính trị"
 * ```
 */
export function resolveBodies(
  abbreviation: string,
  options: ResolveBodiesOptions = {},
): readonly ResolvedBody[] {
  const { context = "", date, bodies, provinces } = options;
  const words = toKey(context);
  const province = findNamedProvince(context, {
    ...(date === undefined ? {} : { date }),
    ...(provinces === undefined ? {} : { provinces }),
  });
  const resolved = bodiesByAbbreviation(abbreviation, {
    ...(date === undefined ? {} : { date }),
    ...(bodies === undefined ? {} : { bodies }),
  }).map((body) => {
    const named = findNamed([...(body.readings ?? []), body.name], words);
    return {
      body,
      ...(named === undefined ? {} : { named }),
      ...(province === undefined || body.level === "central" ? {} : { province }),
    };
  });
  const confirmed = resolved.filter((reading) => reading.named !== undefined);
  return confirmed.length > 0 ? confirmed : resolved;
}
