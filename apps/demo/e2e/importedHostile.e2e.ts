import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { main } from "@sotruong/cli";
import { expect, test } from "./siteTest.js";

const RUN = "window.hostile=(window.hostile||0)+1";
const BREAK = `"><img src=x onerror="${RUN}"><script>${RUN}</script>`;
const escaped = BREAK.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A page of an old site that tries to run in every field that is taken over from it. */
const hostilePage = `<!doctype html><html><head><title>Trang độc hại ${escaped}</title></head><body>
<div class="breadcrumb"><a href="javascript:${RUN}">Trang chủ</a> / <a href="/tin">Tin ${escaped}</a></div>
<h1>Trang độc hại ${escaped}</h1><p>Ngày đăng: 02/03/2020</p>
<div class="noi-dung"><p onmouseover="${RUN}">Đoạn đầu của bài viết, dài vừa đủ để là một đoạn văn.</p>
<p><a href="java&#9;script:${RUN}">liên kết một</a> <a href="&#1;javascript:${RUN}">liên kết hai</a> <a href="data:text/html,<script>${RUN}</script>">ba</a></p>
<p><img src="https://cu.example/x.jpg" alt="${escaped}" onerror="${RUN}"><img src="javascript:${RUN}" alt="${escaped}"></p><figure><img src="https://cu.example/a.jpg" alt="ảnh"><figcaption>${escaped}</figcaption></figure>
<svg onload="${RUN}"><script>${RUN}</script></svg><math><mtext><img src=https://cu.example/x onerror="${RUN}"></mtext></math>
<table><caption>${escaped}</caption><tr><td style="position:fixed;inset:0" onclick="${RUN}">ô một</td><td>ô hai</td></tr></table>
<form id="share" action="javascript:${RUN}"><input name="parentNode" value="x"><button formaction="javascript:${RUN}">Gửi</button></form>
<p>Đoạn cuối của bài viết, cũng dài vừa đủ để là một đoạn văn.</p></div>
<p>Tác giả: Nguyễn Văn ${escaped}</p><p>Nguồn: ${escaped}</p>
<p>File đính kèm: <a href="javascript:${RUN}">${escaped}.pdf</a></p><p>Từ khóa: ${escaped}, học</p>
<p>Các tin khác:</p><ul><li><a href="javascript:${RUN}">${escaped}</a></li></ul></body></html>`;

test("trang cũ độc hại chuyển sang không chạy được gì trong trang mới", async ({
  page,
  school,
}, testInfo) => {
  const folder = school.importedFolder;
  mkdirSync(folder, { recursive: true });
  const source = testInfo.outputPath("doc-hai.html");
  writeFileSync(source, hostilePage);
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  expect(
    await main(["import", source, "--into", folder], { stdout: output, stderr: output }),
    said.join(""),
  ).toBe(0);
  try {
    await page.goto("/chuyen-muc/bai-chuyen");
    await page
      .locator(".story-list")
      .getByRole("link", { name: /Trang độc hại/u })
      .click();
    const body = page.locator(".article-body");
    await expect(body).toContainText("Đoạn đầu của bài viết");
    await expect(body).toContainText("Đoạn cuối của bài viết");
    for (const cell of await body.locator("td, p, img, a").all()) {
      await cell.dispatchEvent("click");
      await cell.dispatchEvent("mouseover");
    }
    expect(await page.evaluate(() => Reflect.get(window, "hostile"))).toBeUndefined();
    await expect(
      body.locator("script, svg, math, form, input, [style], [onclick], [onerror]"),
    ).toHaveCount(0);
    for (const link of await page.locator("main a[href]").all()) {
      expect(await link.getAttribute("href")).not.toMatch(/^\s*(?:javascript|data):/iu);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
