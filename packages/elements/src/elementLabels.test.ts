import { SHARE_TARGETS } from "@sotruong/share";
import { expect, it } from "vitest";
import { ENGLISH_ELEMENT_LABELS, VIETNAMESE_ELEMENT_LABELS } from "./elementLabels.js";

it("has every word in both languages, none in the other one", () => {
  const names = Object.keys(VIETNAMESE_ELEMENT_LABELS).filter((name) => name !== "targets");
  for (const name of names as "print"[]) {
    expect(ENGLISH_ELEMENT_LABELS[name]).not.toBe("");
    expect(ENGLISH_ELEMENT_LABELS[name]).not.toBe(VIETNAMESE_ELEMENT_LABELS[name]);
    expect(ENGLISH_ELEMENT_LABELS[name]).not.toMatch(/[đơưăâêô]/iu);
  }
  expect(VIETNAMESE_ELEMENT_LABELS.textSizeNow).toContain("{percent}");
  expect(ENGLISH_ELEMENT_LABELS.textSizeNow).toContain("{percent}");
});

it("names every share target in English", () => {
  expect(Object.keys(ENGLISH_ELEMENT_LABELS.targets)).toEqual(
    SHARE_TARGETS.map(({ target }) => target),
  );
});
