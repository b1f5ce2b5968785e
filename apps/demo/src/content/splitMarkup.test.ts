import { describe, expect, it } from "vitest";
import { splitMarkup } from "./splitMarkup.js";

describe("splitMarkup", () => {
  it.each([
    ["", []],
    ["chữ", ["chữ"]],
    ["<p>a <b>b</b></p>", ["<p>", "a ", "<b>", "b", "</b>", "</p>"]],
    ['<img alt="a > b" src="/x">sau', ['<img alt="a > b" src="/x">', "sau"]],
    ["trước<chưa đóng", ["trước", "<chưa đóng"]],
  ])("cuts %s", (html, pieces) => {
    expect(splitMarkup(html)).toEqual(pieces);
    expect(splitMarkup(html).join("")).toBe(html);
  });
});
