import { sanitizeBody } from "@sotruong/articles";
import { importArticlePage } from "@sotruong/importer";
import { rehype } from "rehype";
import rehypeSanitize from "rehype-sanitize";
import { pick, randomSource, times, titles, vietnameseText, whole } from "../generate.mjs";

const names = titles(400, 21);
const prose = vietnameseText(400_000, 22)
  .split(/\n+/u)
  .filter((line) => line.length > 40);
const STYLE =
  "margin:0cm;margin-bottom:.0001pt;text-align:justify;text-indent:36.0pt;line-height:150%";
const FONT =
  "font-size:14.0pt;line-height:150%;font-family:&quot;Times New Roman&quot;,serif;color:black";

function menu(random, length) {
  const items = times(
    length,
    (index) =>
      `<li class="menu-item menu-item-${index}"><a href="/chuyen-muc/${index}.html" title="${pick(random, names)}"><span>${pick(random, names)}</span></a></li>`,
  );
  return `<div class="menu"><ul class="nav navbar-nav">${items.join("\n")}</ul></div>`;
}

function paragraph(random) {
  const words = pick(random, prose).slice(0, whole(random, 150, 700));
  return `<p class="MsoNormal" style="${STYLE}"><span lang="VI" style="${FONT}">${words}<o:p></o:p></span></p>`;
}

/** A page as old sites send it: menus, scripts and side boxes round a body pasted from Word. */
function page(seed) {
  const random = randomSource(seed);
  const title = pick(random, names);
  const day = `${whole(random, 10, 28)}/0${whole(random, 1, 9)}/2021`;
  const body = times(whole(random, 8, 16), () => paragraph(random)).join("\n");
  const others = times(
    10,
    (index) => `<li><a href="/tin/${index}.html">${pick(random, names)}</a></li>`,
  );
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><script>${"var a = 1;".repeat(200)}</script><style>${".a { color: red }".repeat(100)}</style></head><body>
<header class="header"><div class="logo">Trường Chính trị tỉnh Hải Bình</div></header>${menu(random, 60)}
<div class="row"><div class="col-md-16"><div class="news_column panel panel-default"><div class="panel-body"><h1 class="title">${title}</h1><div class="row"><span class="h5">${day} 08:${whole(random, 10, 59)}</span></div>
<div class="hometext">${pick(random, prose).slice(0, 200)}</div><div id="news-bodyhtml" class="bodytext">${body}</div>
<p class="h5 text-right"><strong>Tác giả: </strong>Nguyễn Văn Thành</p></div></div>
<div class="other-news"><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related">${others.join("")}</ul></div></div>
<div class="col-md-8">${menu(random, 25)}<div class="thong-ke"><p>Đang truy cập: ${whole(random, 1, 90)}</p><p>Hôm nay: ${whole(random, 1, 900)}</p></div></div></div>
<footer id="footer"><p>Địa chỉ: số 1 đường Bến Cảng</p></footer></body></html>`;
}

const processor = rehype().use(rehypeSanitize).freeze();

export const importPage = {
  name: "Import an old page",
  unit: "pages",
  inputs: times(40, (index) => page(index + 1)),
  contenders: [
    {
      name: "@sotruong/importer importArticlePage",
      ours: true,
      waits: false,
      run: (html) => importArticlePage({ html, url: "https://truong.example/tin/7.html" }),
    },
    {
      name: "bare parse + sanitise",
      run: sanitizeBody,
      note: "the whole page, once; no roles, no fields, no references, dates or figures",
    },
    {
      name: "rehype + rehype-sanitize",
      run: (html) => String(processor.processSync(html)),
      note: "the same with the bare libraries",
    },
  ],
  goals: [{ over: "bare parse + sanitise", timeAtMost: 2 }],
};

export const importMemory = {
  name: "Memory over 20,000 imported pages",
  kind: "memory",
  count: 20_000,
  make: (index) => page(index),
  contenders: [
    {
      name: "@sotruong/importer importArticlePage",
      ours: true,
      run: (html) => importArticlePage({ html }),
    },
  ],
  goals: [{ growthAtMost: 1.15 }],
};
