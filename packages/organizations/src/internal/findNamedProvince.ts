import { findProvince } from "../findProvince.js";
import type { Province } from "../province.js";
import type { FindProvinceOptions } from "../provinceByCode.js";

const WORD = /[\p{L}\p{M}.]+/gu;
const LONGEST = 5;
const MOST_WORDS = 60;
const PROVINCIAL = /^(?:tỉnh|tỉnh ủy|thành ủy|tỉnh uỷ|thành uỷ)$/u;
const LOWER_UNIT = /^(?:xã|phường|trấn|đặc khu|khu|huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy)$/u;
const CITY = /^(?:thành phố|tp\.?)$/u;

interface NamedProvince {
  readonly province: Province;
  /** 0 for a name behind “tỉnh”, 1 for one that stands by itself; what a lower unit is called is no name of it. */
  readonly rank: 0 | 1;
}

function wordsBefore(words: readonly string[], index: number): readonly [string, string] {
  const last = (words[index - 1] ?? "").toLowerCase();
  return [last, `${(words[index - 2] ?? "").toLowerCase()} ${last}`];
}

// “xã Hòa Bình”, “thị xã Quảng Trị”, and “thành phố Vĩnh Long” while Vĩnh Long is a province, name lower units.
function rankOf(province: Province, words: readonly string[], index: number): 0 | 1 | undefined {
  const before = wordsBefore(words, index);
  const itself = (words[index] ?? "").toLowerCase();
  if (before.some((kind) => PROVINCIAL.test(kind)) || itself === "tỉnh") return 0;
  const city = CITY.test(itself) || itself === "thành" || before.some((kind) => CITY.test(kind));
  if (city) return province.kind === "thành phố" ? 0 : undefined;
  return before.some((kind) => LOWER_UNIT.test(kind)) ? undefined : 1;
}

/** The provincial unit that a text names with capitals: one behind “tỉnh” or “thành phố” before any other. */
export function findNamedProvince(
  text: string,
  options: FindProvinceOptions,
): Province | undefined {
  const words = (text.normalize("NFC").match(WORD) ?? []).slice(0, MOST_WORDS);
  const named: NamedProvince[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!/^\p{Lu}/u.test(words[index] ?? "")) continue;
    for (let length = LONGEST; length > 0; length -= 1) {
      const province = findProvince(words.slice(index, index + length).join(" "), options);
      if (province === undefined) continue;
      const rank = rankOf(province, words, index);
      if (rank !== undefined) named.push({ province, rank });
      index += length - 1;
      break;
    }
  }
  return (named.find(({ rank }) => rank === 0) ?? named[0])?.province;
}
