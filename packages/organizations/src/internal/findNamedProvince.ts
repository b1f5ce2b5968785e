import { findProvince } from "../findProvince.js";
import type { Province } from "../province.js";
import type { FindProvinceOptions } from "../provinceByCode.js";

const WORD = /[\p{L}\p{M}.]+/gu;
const LONGEST = 5;
const MOST_WORDS = 60;

/** The first provincial unit that a text names with capitals; the longest name at a place wins. */
export function findNamedProvince(
  text: string,
  options: FindProvinceOptions,
): Province | undefined {
  const words = (text.normalize("NFC").match(WORD) ?? []).slice(0, MOST_WORDS);
  for (let index = 0; index < words.length; index += 1) {
    if (!/^\p{Lu}/u.test(words[index] ?? "")) continue;
    for (let length = LONGEST; length > 0; length -= 1) {
      const province = findProvince(words.slice(index, index + length).join(" "), options);
      if (province !== undefined) return province;
    }
  }
  return undefined;
}
