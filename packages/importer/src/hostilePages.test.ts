import { describe, expect, it } from "vitest";
import { importArticlePage, listDownloads } from "./index.js";

const HEAD = "<h1>Bản tin tháng ba</h1><p>Ngày đăng: 02/03/2020</p>";
const TEXT = "Sáng nay nhà trường họp mặt đầu tháng, bàn việc học và việc làm.";

describe("hostile pages", () => {
  it.each([
    "javascript:x()",
    "java\tscript:x()",
    "\u0001javascript:x()",
    " JaVaScRiPt:x()",
    "vbscript:x",
    "data:text/html,x",
  ])("%j is no address anywhere", async (address) => {
    const html = `${HEAD}<div class="noi-dung"><p>${TEXT}</p><p><a href="${address}">a</a><img src="${address}" alt="b"></p></div><p>File đính kèm: <a href="${address}">tep.pdf</a></p><p>Các tin khác:</p><ul><li><a href="${address}">Tin khác</a></li></ul>`;
    const page = await importArticlePage({ html, url: "https://truong.example/7" });
    const addresses = [
      ...page.article.images.map(({ url }) => url),
      ...page.article.attachments.map(({ url }) => url),
      ...page.article.related.map(({ url }) => url ?? ""),
      ...listDownloads(page).map(({ url }) => url),
    ].filter((url) => url !== "");
    expect(addresses).toEqual([]);
    expect(page.article.body).not.toMatch(/script|data:/iu);
  });

  it("keep what they say in every field as text", async () => {
    const said = "&lt;img src=x onerror=alert(1)&gt;";
    const html = `<h1>Bản tin ${said}</h1><p>Ngày đăng: 02/03/2020</p><div class="noi-dung"><p>${TEXT} ${said}</p><script>alert(1)</script></div>`;
    const { article } = await importArticlePage({ html });
    expect(article.title).toBe("Bản tin <img src=x onerror=alert(1)>");
    expect(article.body).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(article.body).not.toContain("<img");
  });

  it("may have a line of two million characters, fifty thousand links and a table in a table in a table", async () => {
    const long = await importArticlePage({ html: `${HEAD}<p>${"chữ ".repeat(500_000)}</p>` });
    expect(long.lines).toHaveLength(3);
    const many = await importArticlePage({
      html: `${HEAD}<p>${"<a href=/x>x</a> ".repeat(50_000)}</p>`,
    });
    expect(many.article.title).toBe("Bản tin tháng ba");
    const nested = await importArticlePage({
      html: `${HEAD}${"<table><tr><td>".repeat(30_000)}${TEXT}`,
    });
    expect(nested.lines.map(({ text }) => text)).toContain(TEXT);
  });
});
