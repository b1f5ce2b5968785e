import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collationKey, compareVietnamese } from "./index.js";

describe("compareVietnamese", () => {
  it.each([
    "a à ả ã á ạ ă ằ â ấ b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
    "ma mà mả mã má mạ mac mai",
    "hoa hòa hoà hỏa hóa họa hoan",
    "dao dáo dạo đào đạo",
    "an An Anh",
  ])("%s", (line) => {
    const words = line.split(" ");
    expect(
      [...words].reverse().sort(compareVietnamese).join(" ").replace("hoà hòa", "hòa hoà"),
    ).toBe(line);
  });

  it("sorts names of several words, letters before tones, and numbers by value", () => {
    const names = ["Bắc Ninh", "Bạc Liêu", "Ba Vì", "Bắc Giang", "Bà Rịa"];
    const sorted = ["Bà Rịa", "Ba Vì", "Bạc Liêu", "Bắc Giang", "Bắc Ninh"];
    expect(names.sort(compareVietnamese)).toEqual(sorted);
    expect(["khóa 10", "khóa 9"].sort(compareVietnamese)).toEqual(["khóa 9", "khóa 10"]);
  });
});

describe("collationKey", () => {
  it("does not depend on the form of the text, and orders any texts as a whole", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."aàăằâđdeêoơuưAĐ 19-ộ") });
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(collationKey(a.normalize("NFD"))).toBe(collationKey(a));
        expect(compareVietnamese(a, b)).toBe(-compareVietnamese(b, a) || 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("agrees with Intl on Vietnamese syllables", () => {
    const intl = new Intl.Collator("vi");
    const syllables =
      "ba bà bá bạ băn bắn bặn bân bấn dân dần đàn đản đang đáng đẵng êm ếch hoa hoá hoạ hoàn ô ơ ở ới ư ừ ứng ứa y ý".split(
        " ",
      );
    for (const a of syllables) {
      for (const b of syllables) {
        expect(`${a} ${b} ${Math.sign(compareVietnamese(a, b))}`).toBe(
          `${a} ${b} ${Math.sign(intl.compare(a, b))}`,
        );
      }
    }
  });
});
