import { renderPrintDocument } from "@sotruong/print";
import { parseFragment, serialize } from "parse5";
import { titles, vietnameseText } from "../generate.mjs";

const headings = titles(60, 11);

/** Bodies as articles have them: headings, paragraphs with links and emphasis, a picture, a list and a table. */
const printables = Array.from({ length: 20 }, (_, index) => {
  const paragraphs = vietnameseText(8000, 100 + index)
    .split(/(?<=\.)\s+/u)
    .map((text, place) =>
      place % 4 === 0
        ? `<p>${text} <a href="/van-ban/${place}?a=1&amp;b=2">văn bản</a> <strong>${headings[place % 60]}</strong></p>`
        : `<p>${text}</p>`,
    );
  const rows = Array.from(
    { length: 20 },
    (__, row) => `<tr><td>${headings[row]}</td><td>${row * 7},5%</td></tr>`,
  );
  return {
    language: "vi",
    siteName: "Trường Chính trị tỉnh",
    title: headings[index],
    body: `<h2>${headings[index + 20]}</h2><figure><img src="/anh/${index}.jpg" alt="" loading="lazy"></figure>${paragraphs.join("\n")}<ul><li>Một</li><li>Hai</li></ul><table><tbody>${rows.join("")}</tbody></table>`,
    canonicalUrl: `https://truong.example/tin/${index}`,
    printedAt: "08:30 ngày 23 tháng 11 năm 2026",
  };
});

const round = "parse5, parse and serialise the body";

export const printDocument = {
  name: "Print document of an article",
  note: "without the QR code, which is drawn by @sotruong/share",
  inputs: printables,
  contenders: [
    {
      name: "@sotruong/print renderPrintDocument",
      ours: true,
      run: (printable) => renderPrintDocument(printable),
    },
    { name: round, run: ({ body }) => serialize(parseFragment(body)) },
  ],
  goals: [{ over: round, timeAtMost: 1.5 }],
};
