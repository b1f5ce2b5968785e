import { describe, expect, it } from "vitest";
import { backAddress } from "./backAddress.js";

const here = { origin: "http://127.0.0.1:3000", slug: "bai-mot", sectionId: "tin-tuc" };

describe("backAddress", () => {
  it.each([
    [undefined, "/chuyen-muc/tin-tuc"],
    ["", "/chuyen-muc/tin-tuc"],
    ["http://127.0.0.1:3000/", "/"],
    ["http://127.0.0.1:3000/chuyen-muc/khac?trang=2", "/chuyen-muc/khac?trang=2"],
    ["http://127.0.0.1:3000/bai-viet/bai-mot", "/chuyen-muc/tin-tuc"],
    ["http://127.0.0.1:3000/print/bai-mot", "/chuyen-muc/tin-tuc"],
    ["http://127.0.0.1:3000/share/bai-mot", "/chuyen-muc/tin-tuc"],
    ["http://127.0.0.1:3000//noi-khac.example/", "/chuyen-muc/tin-tuc"],
    ["http://noi-khac.example/bai-viet/bai-hai", "/chuyen-muc/tin-tuc"],
  ])("from %s leads to %s", (referrer, expected) => {
    expect(backAddress({ ...here, referrer })).toBe(expected);
  });

  it("does not fail on a path that is no proper encoding", () => {
    expect(backAddress({ ...here, referrer: "http://127.0.0.1:3000/%E0%A4%A" })).toBe("/%E0%A4%A");
  });
});
