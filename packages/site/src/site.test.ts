import { describe, expect, it } from "vitest";
import {
  albumSchema,
  findSiteLinkProblems,
  formatVisitStatistics,
  isBot,
  siteLinkGroupSchema,
  siteLinkSchema,
  visitStatisticsSchema,
} from "./index.js";

describe("siteLinkSchema", () => {
  it.each([
    "https://example.vn/a?b=c:d",
    "http://example.vn",
    "/gioi-thieu",
    "?f=news",
    "#top",
    "//example.vn",
  ])("takes %s", (url) =>
    expect(siteLinkSchema.parse({ label: "Báo", url })).toEqual({ label: "Báo", url }),
  );

  it.each([
    "javascript:x()",
    "JavaScript:x()",
    "java\nscript:x()",
    " javascript:x()",
    "\u0001javascript:x()",
    "data:text/html,x",
    "vbscript:x",
    "file:///c:/x",
    "C:\\x",
    "mailto:a@example.vn",
    "https://",
    "http://a b/",
  ])("refuses %j", (url) => {
    const [issue] = siteLinkSchema.safeParse({ label: "Báo", url }).error?.issues ?? [];
    expect(issue?.message).toContain("“url” phải là địa chỉ http, https");
  });

  it("refuses an empty address", () => {
    const result = siteLinkSchema.safeParse({ label: "Báo", url: "" });
    expect(result.error?.issues[0]?.message).toBe("Trường “url” không được để trống.");
  });

  it("takes a link whose address is lost, but none without a label", () => {
    expect(siteLinkSchema.parse({ label: " Báo " })).toEqual({ label: "Báo" });
    expect(siteLinkSchema.safeParse({ label: " " }).success).toBe(false);
  });
});

describe("siteLinkGroupSchema", () => {
  it("keeps the order", () => {
    const group = { title: "Liên kết website", links: [{ label: "B" }, { label: "A" }] };
    expect(siteLinkGroupSchema.parse(group)).toEqual(group);
  });
});

describe("findSiteLinkProblems", () => {
  it.each<[string, { label: string; url?: string }[], string[]]>([
    ["good links", [{ label: "Báo Nhân Dân", url: "https://example.vn" }], []],
    ["a leaked title", [{ label: "UNTITLED  document", url: "/a" }], ["site/leaked-label"]],
    ["a numbered leaked title", [{ label: "New Page 1", url: "/a" }], ["site/leaked-label"]],
    ["a label that says nothing", [{ label: "Xem thêm", url: "/a" }], ["site/empty-label"]],
    ["a lost address", [{ label: "Báo" }], ["site/lost-address"]],
    [
      "an address twice",
      [
        { label: "Báo", url: "/a" },
        { label: "Đài", url: "/a" },
      ],
      ["site/repeated-address"],
    ],
  ])("%s", (_, links, codes) => {
    expect(findSiteLinkProblems(links).map(({ code }) => code)).toEqual(codes);
  });
});

describe("albumSchema", () => {
  it("asks for a text for readers who cannot see a picture", () => {
    const album = { id: "1", title: "Ảnh", images: [{ url: "/a.jpg", alt: "", caption: "Lễ" }] };
    const [issue] = albumSchema.safeParse(album).error?.issues ?? [];
    expect(issue?.message).toBe("Trường “images.alt” phải tả ảnh, không được để trống.");
  });
});

describe("visit statistics", () => {
  const statistics = { online: 3, today: 4519, yesterday: 4722, total: 3167008 };

  it("are written as readers know them", () => {
    expect(formatVisitStatistics(statistics)).toEqual([
      { label: "Số người online", value: "3" },
      { label: "Hôm nay", value: "4.519" },
      { label: "Hôm qua", value: "4.722" },
      { label: "Lượt truy cập", value: "3.167.008" },
    ]);
  });

  it("are counts", () => {
    expect(visitStatisticsSchema.parse(statistics)).toEqual(statistics);
    const [issue] =
      visitStatisticsSchema.safeParse({ ...statistics, today: 1.5 }).error?.issues ?? [];
    expect(issue?.message).toBe("Trường “today” phải là số nguyên từ 0 trở lên, nhận được 1.5.");
  });
});

describe("isBot", () => {
  it.each([
    ["Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)", true],
    ["facebookexternalhit/1.1", true],
    ["curl/8.5.0", true],
    ["", true],
    ["Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 Chrome/140.0 Mobile", false],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1",
      false,
    ],
    ["Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Zalo android/24012", false],
  ])("%s: %s", (userAgent, bot) => expect(isBot(userAgent)).toBe(bot));
});
