import { expect, it } from "vitest";
import { findCitations } from "./index.js";
import { citationSchema } from "./zod.js";

it("accepts every citation that is found, and what is stored of it", () => {
  const text =
    "Nghị định 110/204/NĐ-CP, Số: 57-QĐ/TW, Luật Viên chức năm 2010 và khoản 1 Điều 7 Quyết định số 6468 ngày 21/12/2021 của Học viện";
  const found = findCitations(text);
  expect(found.length).toBe(4);
  for (const citation of found) {
    expect(citationSchema.parse(JSON.parse(JSON.stringify(citation)))).toEqual(citation);
  }
});

it("refuses what is none", () => {
  expect(citationSchema.safeParse({ raw: "x" }).success).toBe(false);
});
