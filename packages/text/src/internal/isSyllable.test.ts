import { describe, expect, it } from "vitest";
import { isSyllable } from "./isSyllable.js";

describe("isSyllable", () => {
  it.each(
    "TRƯỜNG chính quốc giếng gì gìn nghiêng khuya ngoéo xoong khuỷu yêu ưu oanh quý Đảng thuở hoạt tíc QUYỀN uỷ giêng kích hươu nguyễn ý a".split(
      " ",
    ),
  )("takes %s", (word) => expect(isSyllable(word)).toBe(true));

  it.each("HĐND UBND VAC ASEAN ODA TP XIII gich IT EU UNESCO nghiêngg TAND w".split(" "))(
    "refuses %s",
    (word) => expect(isSyllable(word)).toBe(false),
  );
});
