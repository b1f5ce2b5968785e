import { expect, it } from "vitest";
import { nextTextSize, TEXT_SIZES } from "./textSize.js";

it("goes up and down one step and stays at either end", () => {
  expect(nextTextSize(100, 1)).toBe(112);
  expect(nextTextSize(100, -1)).toBe(90);
  expect(nextTextSize(200, 1)).toBe(200);
  expect(nextTextSize(80, -1)).toBe(80);
});

it("reaches the double, as WCAG 1.4.4 asks", () => {
  expect(Math.max(...TEXT_SIZES)).toBe(200);
});
