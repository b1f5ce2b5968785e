import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createRedirects,
  formatRedirects,
  importArticlePage,
  listDownloads,
  rewriteAddresses,
} from "./index.js";

const FORMATS = ["nginx", "apache", "_redirects"] as const;

describe("redirects", () => {
  it("are written for each server", () => {
    const { redirects } = createRedirects([
      { oldUrl: "http://truong.example/tin/khai giảng.html", newUrl: "/tin-tuc/khai-giang" },
      { oldUrl: "http://truong.example/index.php?f=news&do=detail&id=7", newUrl: "/tin-tuc/bay" },
    ]);
    expect(formatRedirects(redirects, "nginx")).toContain(
      '    "/tin/khai%20gi%E1%BA%A3ng.html" "/tin-tuc/khai-giang";\n    "/index.php?f=news&do=detail&id=7" "/tin-tuc/bay";',
    );
    expect(formatRedirects(redirects, "apache")).toContain(
      'RewriteCond "%{THE_REQUEST}" "^[A-Z]+ \\/index\\.php\\?f=news&do=detail&id=7 HTTP/"\nRewriteRule "^" "/tin-tuc/bay" [R=301,L,NE,QSD]',
    );
    expect(formatRedirects(redirects, "_redirects")).toBe(
      "/tin/khai%20gi%E1%BA%A3ng.html /tin-tuc/khai-giang 301\n# không viết được ở định dạng này: /index.php?f=news&do=detail&id=7 /tin-tuc/bay 301\n",
    );
  });

  it("name what contradicts, leads nowhere or to itself", () => {
    const { redirects, findings } = createRedirects([
      { oldUrl: "/a", newUrl: "/b" },
      { oldUrl: "/a", newUrl: "/c" },
      { oldUrl: "/d", newUrl: "/d" },
      { oldUrl: "javascript:alert(1)", newUrl: "/e" },
      { oldUrl: "/f", newUrl: "data:text/html,x" },
    ]);
    expect(redirects).toEqual([{ from: "/a", to: "/b" }]);
    expect(findings.map(({ code }) => code)).toEqual([
      "importer/conflicting-redirect",
      "importer/unsafe-redirect",
      "importer/unsafe-redirect",
    ]);
  });

  it("keep whatever an old address says inside its string and its line", () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '"',
            "'",
            ";",
            "}",
            "{",
            "\n",
            "\r",
            "\t",
            " ",
            "\\",
            "$uri",
            "$\u007bx}",
            "%0a",
            "%2",
            "#",
            "*",
            ":x",
            "[R]",
            "return 200",
            "<",
            "ờ",
          ),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, hostile, (old, target) => {
        const { redirects } = createRedirects([
          { oldUrl: `http://truong.example/${old}`, newUrl: `/${target}` },
        ]);
        for (const format of FORMATS) {
          const extra = { nginx: 6, apache: 2, _redirects: 1 }[format];
          const lines = formatRedirects(redirects, format).split("\n");
          expect(lines.length).toBe(extra + redirects.length * (format === "apache" ? 2 : 1));
        }
        const nginx = formatRedirects(redirects, "nginx").split("\n").slice(4, -2);
        for (const rule of nginx) expect(rule).toMatch(/^ {4}"\/[^"\\]*" "\/[^"\\$]*";$/u);
        const apache = formatRedirects(redirects, "apache").split("\n").slice(1, -1);
        for (const rule of apache) expect(rule.match(/(?<!\\)"/gu)).toHaveLength(4);
        for (const rule of formatRedirects(redirects, "_redirects").split("\n").slice(0, -1)) {
          if (!rule.startsWith("#")) expect(rule.split(" ")).toHaveLength(3);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("refuse what createRedirects did not make", () => {
    expect(() => formatRedirects([{ from: '/a"; return 200 x; #', to: "/b" }], "nginx")).toThrow(
      expect.objectContaining({ code: "importer/unsafe-redirect" }),
    );
  });
});

describe("addresses", () => {
  const html =
    '<h1>Khai giảng lớp mới</h1><p>Ngày đăng: 08/06/2021</p><div class="noi-dung"><p>Sáng nay lớp khai giảng, xem <a href="tai/lich.pdf?a=1&amp;b=2">lịch học</a>.</p><p><img src="../anh/a.jpg" alt="Lớp học"></p><p><img src="javascript:alert(1)" alt="x"> <a href="java&#9;script:alert(1)">y</a></p></div>';

  it("are resolved, listed and moved", async () => {
    const page = await importArticlePage({ html, url: "https://truong.example/tin/7.html" });
    expect(listDownloads(page)).toEqual([
      { url: "https://truong.example/anh/a.jpg", kind: "image", name: "Lớp học" },
      { url: "https://truong.example/tin/tai/lich.pdf?a=1&b=2", kind: "attachment" },
    ]);
    const moved = rewriteAddresses(
      page.article,
      new Map([
        ["https://truong.example/anh/a.jpg", "/anh/moi.jpg"],
        ["https://truong.example/tin/tai/lich.pdf?a=1&b=2", "javascript:alert(1)"],
      ]),
    );
    expect(moved.images[0]?.url).toBe("/anh/moi.jpg");
    expect(moved.body).toContain('src="/anh/moi.jpg"');
    expect(moved.body).not.toContain("javascript");
  });
});
