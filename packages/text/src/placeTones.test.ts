import { describe, expect, it } from "vitest";
import { equalsAnyTonePlacement, placeTones } from "./index.js";

describe("placeTones", () => {
  it.each([
    ["hòa", "hoà"],
    ["ỦY BAN", "UỶ BAN"],
    ["khỏe", "khoẻ"],
    ["thủy, tòa, xóa, lũy", "thuỷ, toà, xoá, luỹ"],
    ["Ủy", "Uỷ"],
  ])("%s – %s", (old, modern) => {
    expect(placeTones(modern, "old")).toBe(old);
    expect(placeTones(old, "new")).toBe(modern);
    expect(placeTones(old.normalize("NFD"), "new")).toBe(modern);
    expect(equalsAnyTonePlacement(old, modern.normalize("NFD"))).toBe(true);
  });

  it.each(["quý", "quỳ", "quà", "hoàn", "toán", "khuỷu", "của", "giá", "thuở", "Hoa"])(
    "leaves %s alone",
    (word) => {
      expect(placeTones(word, "old")).toBe(word);
      expect(placeTones(word, "new")).toBe(word);
    },
  );

  it("is not blind to the tone itself", () => {
    expect(equalsAnyTonePlacement("hòa", "hoá")).toBe(false);
  });
});
