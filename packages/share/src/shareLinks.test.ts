import { describe, expect, it } from "vitest";
import { ShareError } from "./shareError.js";
import { shareLinks } from "./shareLinks.js";
import { SHARE_TARGET_SOURCES } from "./shareTargetSources.js";
import { SHARE_TARGETS, ZALO_TARGET } from "./shareTargets.js";

const URL_OF_PAGE = "https://truong.example/tin/đào-tạo?a=1&b=2#phan-2";
const ENCODED = encodeURIComponent(new URL(URL_OF_PAGE).href);

function linkTo(target: string, title: string, options = {}) {
  const link = shareLinks({ title, url: URL_OF_PAGE }, options).find(
    (each) => each.target === target,
  );
  if (link === undefined) throw new Error(`no link to ${target}`);
  return link;
}

describe("shareLinks", () => {
  it.each([
    ["email", `mailto:?subject=T%20%26%20100%25&body=T%20%26%20100%25%0D%0A${ENCODED}`],
    ["sms", `sms:?&body=T%20%26%20100%25%0D%0A${ENCODED}`],
    ["facebook", `https://www.facebook.com/sharer/sharer.php?u=${ENCODED}`],
    ["telegram", `https://t.me/share/url?url=${ENCODED}&text=T%20%26%20100%25`],
    ["whatsapp", `https://wa.me/?text=T%20%26%20100%25%0D%0A${ENCODED}`],
    ["x", `https://x.com/intent/tweet?url=${ENCODED}&text=T%20%26%20100%25`],
  ])("links to %s", (target, expected) => {
    expect(linkTo(target, "T & 100%").url).toBe(expected);
  });

  it("lets no line break of the title into a mail header", () => {
    const { url } = linkTo("email", "Tin\r\nBcc: a@b.example\u2028x\u0000");
    const subject = /subject=([^&]*)/u.exec(url)?.[1] ?? "";
    expect(decodeURIComponent(subject)).toBe("Tin Bcc: a@b.example x");
    expect(url.match(/%0D|%0A/gu)).toHaveLength(2);
  });

  it("uses Facebook's documented dialog with the school's own application", () => {
    const link = linkTo("facebook", "x", { facebookAppId: "12&3" });
    expect(link.documented).toBe(true);
    expect(link.url).toBe(
      `https://www.facebook.com/dialog/share?app_id=12%263&display=popup&href=${ENCODED}`,
    );
  });

  it("takes the reader's tracking marks off and nothing else", () => {
    const [link] = shareLinks({
      title: "x",
      url: "https://truong.example/?id=5&utm_source=zalo&fbclid=abc&ref=b%20c",
    });
    expect(decodeURIComponent(link?.url ?? "")).toContain("https://truong.example/?id=5&ref=b%20c");
  });

  it.each([
    "javascript:alert(1)",
    "/tin/1",
    "ftp://truong.example/",
    "https-x://truong.example/",
    "https://user:secret@truong.example/",
    "",
  ])("refuses %s", (url) => {
    expect(() => shareLinks({ title: "x", url })).toThrow(ShareError);
  });

  it("knows the source of every target, and calls none documented that is only in use", () => {
    for (const { target, documented } of [...SHARE_TARGETS, ZALO_TARGET]) {
      expect(SHARE_TARGET_SOURCES[target]?.certainty === "sourced").toBe(documented);
      expect(SHARE_TARGET_SOURCES[target]?.checked).toMatch(/^2026-\d{2}-\d{2}$/u);
    }
  });
});
