import { existsSync, readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sanitizeBody } from "./index.js";

interface Hostile {
  readonly technique: string;
  readonly html: string;
}

const file = new URL("../fixtures/hostileBodies.json", import.meta.url);
const hostile: readonly Hostile[] = JSON.parse(readFileSync(file, "utf8"));
const cases = hostile.map(({ technique, html }) => [technique, html] as const);

const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|caption|code|dd|del|div|dl|dt|em|figcaption|figure|h[2-6]|hr|i|img|ins|li|ol|p|pre|q|s|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?: (?:href|src|alt|title|colspan|rowspan|width|height)="[^"<>]*")*>/gu;

describe.each(cases)("%s", (_, html) => {
  const body = sanitizeBody(html);

  it("comes out as tags and attributes of the list, and nothing else", () => {
    expect(body.replace(TAG, "")).not.toMatch(/[<>]/u);
    for (const [, address = ""] of body.matchAll(/<[^>]* (?:href|src)="([^"]*)"/gu)) {
      expect(address).toMatch(/^(?:(?:https?|mailto|tel):|[^/?#:]*(?:[/?#]|$))/u);
    }
  });

  it("keeps the words, and stays as it is", () => {
    expect(body).toContain("tin");
    expect(sanitizeBody(body)).toBe(body);
  });
});

const path = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (candidate) => candidate !== undefined && existsSync(candidate),
);
if (path === undefined) {
  throw new Error(
    "Chromium is missing: npm test installs it on Debian, elsewhere set CHROMIUM_PATH.",
  );
}

interface PageElement {
  readonly protocol?: string;
  getBoundingClientRect(): { left: number; top: number; width: number };
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}

/** What the test asks of a window; the project's types know Node only. */
interface PageView {
  readonly ran?: unknown;
  readonly frames: { readonly length: number };
  readonly document: {
    getElementById(id: string): PageElement;
    elementFromPoint(left: number, top: number): PageElement | null;
  };
  getComputedStyle(element: PageElement): { readonly color: string; readonly visibility: string };
}

/** The ways in which a page may take a body in: as part of the page, and afterwards by script, once and again. */
const WAYS: Readonly<Record<string, (body: string) => string>> = {
  "in the page": (body) => `<main id=slot>${body}</main>`,
  "in noscript": (body) => `<noscript>${body}</noscript><main id=slot></main>`,
  "by script, read and written again": (body) =>
    `<main id=slot></main><script>slot.innerHTML=${JSON.stringify(body).replace(/</gu, "\\u003c")};
     slot.innerHTML=slot.innerHTML;const other=document.createElement("div");other.innerHTML=slot.innerHTML;
     slot.append(document.importNode(new DOMParser().parseFromString(slot.innerHTML,"text/html").body,true))</script>`,
};

describe("in Chromium", () => {
  let page: Page;
  let close = async () => {};
  beforeAll(async () => {
    const browser = await chromium.launch({
      executablePath: path ?? "",
      args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
    });
    close = () => browser.close();
    page = await browser.newPage();
  }, 60_000);
  afterAll(() => close());

  async function whatHappens(content: string) {
    await page.goto("about:blank"); // a new window: what ran before is forgotten
    await page.setContent(
      `<!doctype html><html lang=vi><style>#sign{color:rgb(1,2,3);width:100px;height:20px}</style>
       <p id=sign>Trang của trường</p>${content}`,
      { waitUntil: "load" },
    );
    return page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 30));
      const view = globalThis as unknown as PageView;
      const { document } = view;
      const sign = document.getElementById("sign");
      const box = sign.getBoundingClientRect();
      const own = document.elementFromPoint(box.left + 5, box.top + 5);
      const slot = document.getElementById("slot");
      const links = [...slot.querySelectorAll("a[href]")];
      return {
        ran: view.ran,
        frames: view.frames.length,
        styles: slot.querySelectorAll("style, link, [style], [class], [id], [name], [background]")
          .length,
        covered: own !== sign,
        color: view.getComputedStyle(sign).color,
        visible: view.getComputedStyle(sign).visibility === "visible" && box.width === 100,
        schemes: links
          .map((link) => link.protocol ?? "")
          .filter((scheme) => !/^(?:(?:https?|mailto|tel|about)?:)?$/u.test(scheme)),
      };
    });
  }

  const nothing = {
    frames: 0,
    styles: 0,
    covered: false,
    color: "rgb(1, 2, 3)",
    visible: true,
    schemes: [],
  };

  it("the trap works: what is not sanitised does run", async () => {
    const run = await whatHappens(
      "<main id=slot><img src=khong-co.png onerror=window.ran=1></main>",
    );
    expect(run.ran).toBe(1);
    const restyled = await whatHappens(
      "<main id=slot><style>#sign{visibility:hidden}</style></main>",
    );
    expect(restyled).toMatchObject({ visible: false, styles: 1 });
  });

  it.each(cases)(
    "%s neither runs, nor frames, nor restyles the page",
    async (_, html) => {
      const body = sanitizeBody(html);
      for (const [way, write] of Object.entries(WAYS)) {
        expect({ way, ...(await whatHappens(write(body))) }).toEqual({ way, ...nothing });
      }
    },
    30_000,
  );
});
