import { describe, expect, it } from "vitest";
import { importArticlePage } from "./index.js";

const body =
  '<h1>Khai giảng</h1><p>Ngày đăng: 08/06/2021</p><p>Sáng nay lớp khai giảng, xem <a href="van-ban/5.pdf">tệp</a>.</p><p><img src="anh/1.jpg"></p>';

async function addresses(head: string, url?: string) {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { article } = await importArticlePage(url === undefined ? { html } : { html, url });
  const link = /href="([^"]*)"/u.exec(article.body)?.[1];
  return [link, article.images[0]?.url];
}

describe("<base href>", () => {
  it("is what addresses are resolved against, itself against the page's", async () => {
    const url = "https://truong.example/tin/2021/7.html";
    expect(await addresses("", url)).toEqual([
      "https://truong.example/tin/2021/van-ban/5.pdf",
      "https://truong.example/tin/2021/anh/1.jpg",
    ]);
    expect(
      await addresses('<base target="_blank"><base href="/cu/"><base href="/x/">', url),
    ).toEqual(["https://truong.example/cu/van-ban/5.pdf", "https://truong.example/cu/anh/1.jpg"]);
    expect(await addresses('<base href="https://kho.example/a/b">', url)).toEqual([
      "https://kho.example/a/van-ban/5.pdf",
      "https://kho.example/a/anh/1.jpg",
    ]);
  });

  it("is enough where nobody knows where the page was, and counts with the canonical address", async () => {
    expect(await addresses('<base href="https://kho.example/">')).toEqual([
      "https://kho.example/van-ban/5.pdf",
      "https://kho.example/anh/1.jpg",
    ]);
    expect(
      await addresses('<base href="/cu/"><link rel="canonical" href="https://truong.example/7">'),
    ).toEqual(["https://truong.example/cu/van-ban/5.pdf", "https://truong.example/cu/anh/1.jpg"]);
  });

  it("is passed over where it is no web address", async () => {
    const url = "https://truong.example/7.html";
    for (const base of ["javascript:x()", "data:text/html,x", "https://", ""]) {
      expect(await addresses(`<base href="${base}">`, url)).toEqual([
        "https://truong.example/van-ban/5.pdf",
        "https://truong.example/anh/1.jpg",
      ]);
    }
  });
});
