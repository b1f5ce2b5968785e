import { sanitizeBody } from "@sotruong/articles";
import { describe, expect, it } from "vitest";
import { withoutRemoteImages } from "./withoutRemoteImages.js";

describe("withoutRemoteImages", () => {
  it.each([
    ['<p><img src="https://cu.example/a.jpg" alt="Lễ bế giảng"></p>', "<p>[Ảnh: Lễ bế giảng]</p>"],
    ['<p><img alt="" src="http://cu.example/a.jpg"></p>', "<p>[Ảnh trên trang cũ]</p>"],
  ])("puts words in the place of %s", (html, expected) => {
    expect(withoutRemoteImages(sanitizeBody(html))).toBe(expected);
  });

  it("keeps pictures of this site", () => {
    const body = sanitizeBody('<p><img src="/hinh/a.svg" alt="Sân trường"></p>');
    expect(withoutRemoteImages(body)).toBe(body);
  });
});
