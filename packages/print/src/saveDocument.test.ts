import { expect, it } from "vitest";
import { inlineAssets } from "./inlineAssets.js";
import { fileNameOf, saveDocument } from "./saveDocument.js";

function answer(url: string): Promise<Response> {
  if (url.endsWith("/1.png?a=1&b=2")) {
    return Promise.resolve(new Response("ảnh", { headers: { "content-type": "image/png" } }));
  }
  if (url.endsWith(".css")) return Promise.resolve(new Response("p{}</style><b>"));
  if (url.endsWith("/page")) {
    return Promise.resolve(new Response("<html>", { headers: { "content-type": "text/html" } }));
  }
  return Promise.resolve(new Response("", { status: 404 }));
}

it("puts images and style sheets into the document and names what it could not have", async () => {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    return answer(url);
  };
  const { html, missing } = await inlineAssets(
    '<link rel="canonical" href="https://a.example/"><link rel="stylesheet" href="https://a.example/in.css"><img alt="x > y" src="https://a.example/1.png?a=1&amp;b=2" srcset="https://a.example/2.png 2x"><img src=\'https://a.example/1.png?a=1&amp;b=2\'><img src="https://a.example/page"><img src="https://a.example/3.png"><img src="data:image/png;base64,AA">',
    { fetch },
  );
  const image = `src="data:image/png;base64,${Buffer.from("ảnh").toString("base64")}"`;
  expect(html).toBe(
    `<link rel="canonical" href="https://a.example/"><style>p{}<\\/style><b></style><img alt="x > y" ${image} ><img ${image}><img src="https://a.example/page"><img src="https://a.example/3.png"><img src="data:image/png;base64,AA">`,
  );
  expect(missing).toEqual(["https://a.example/page", "https://a.example/3.png"]);
  expect(asked).toHaveLength(4);
});

it("puts the files of a style sheet into it, and makes the addresses of the others absolute", async () => {
  const sheet = `@font-face{src:url("../f/a.woff2")}p{background:url( 'none.png' )}q{mask:url(#m)}i{background:url(data:,x)}b{background:url(`;
  const fetch = (url: string) => {
    if (url.endsWith("/c/a.css")) return Promise.resolve(new Response(sheet));
    return Promise.resolve(
      url === "https://a.example/f/a.woff2"
        ? new Response("phông", { headers: { "content-type": "font/woff2" } })
        : new Response("", { status: 404 }),
    );
  };
  const { html, missing } = await inlineAssets(
    '<link rel="stylesheet" href="https://a.example/c/a.css">',
    { fetch },
  );
  const font = Buffer.from("phông").toString("base64");
  expect(html).toBe(
    `<style>@font-face{src:url("data:font/woff2;base64,${font}")}p{background:url("https://a.example/c/none.png")}q{mask:url(#m)}i{background:url(data:,x)}b{background:url(</style>`,
  );
  expect(missing).toEqual(["https://a.example/c/none.png"]);
});

it("does not wait for a file that never comes", async () => {
  const { missing } = await inlineAssets('<img src="https://a.example/never.png">', {
    waitLimit: 30,
    fetch: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("late")));
      }),
  });
  expect(missing).toEqual(["https://a.example/never.png"]);
});

it.each([
  [
    "<title>Tổng kết 6 tháng đầu năm 2026: kết quả / phương hướng?</title>",
    "Tổng kết 6 tháng đầu năm 2026 kết quả phương hướng.html",
  ],
  ["<title>..\\..\\x&lt;b&gt;</title>", "x b.html"],
  [`<title>${"ế".repeat(300)}</title>`, `${"ế".repeat(100)}.html`],
  ["<p>x</p>", "Bài viết.html"],
])("names a file after %s", (html, expected) => {
  expect(fileNameOf(html)).toBe(expected);
});

it("says that a server cannot save", async () => {
  expect((await saveDocument("<title>x</title>")).outcome).toBe("unsupported");
});
