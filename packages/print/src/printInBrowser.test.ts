import { readFile } from "node:fs/promises";
import type { SafeHtml } from "@sotruong/core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../test/chromiumPath.js";
import {
  openPrintingSite,
  POLICIES,
  type PolicyName,
  type PrintingSite,
} from "../test/printingSite.js";
import { readPdf } from "../test/readPdf.js";
import type { PrintOptions, PrintResult } from "./printResult.js";
import { renderPrintDocument } from "./renderPrintDocument.js";
import type { SaveResult } from "./saveDocument.js";

/** What stood ready when the browser was told to print. */
interface Order {
  readonly title: string;
  readonly language: string;
  /** Addresses of the images that were there in full, inside what is printed. */
  readonly images: readonly string[];
  /** Which of the slow fonts were there. */
  readonly fonts: readonly string[];
}

interface Outcome {
  readonly results: readonly PrintResult[];
  readonly orders: readonly Order[];
  readonly violations: readonly string[];
  /** Whether page, sheets, title and language are what they were. */
  readonly untouched: boolean;
}

type Way = "document" | "element";

declare global {
  interface Window {
    readonly orders: Order[];
    readonly violations: string[];
    readonly paper: () => Promise<boolean>;
    readonly printing: {
      readonly printDocument: (html: string, options: PrintOptions) => Promise<PrintResult>;
      readonly printElement: (element: Element, options: PrintOptions) => Promise<PrintResult>;
      readonly saveDocument: (html: string) => Promise<SaveResult>;
    };
  }
}

/** Runs in every frame before anything else: records what print() finds, and what a policy objects to. */
function watchPrinting(): void {
  const orders: Order[] = [];
  const violations: string[] = [];
  Object.assign(window, { orders, violations });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  window.print = () => {
    dispatchEvent(new Event("beforeprint"));
    const root =
      document.querySelector("sotruong-print")?.shadowRoot ??
      document.querySelector("[data-sotruong-print-element]");
    const images = Array.from(root?.querySelectorAll("img") ?? []);
    orders.push({
      title: document.title,
      language: document.documentElement.lang,
      images: images
        .filter((image) => image.complete && image.naturalWidth > 0)
        .map((image) => new URL(image.currentSrc).pathname),
      fonts: Array.from(document.fonts)
        .filter(({ status }) => status === "loaded")
        .map(({ family }) => family.replaceAll('"', "")),
    });
    dispatchEvent(new Event("afterprint"));
  };
}

interface Request {
  readonly way: Way;
  readonly html: string;
  readonly nonce: string;
  readonly together: number;
  readonly inTurn: number;
  readonly paper: boolean;
  readonly waitLimit: number;
}

/** Runs in the page: prints, and looks whether anything was left behind. */
async function printInPage(request: Request): Promise<Outcome> {
  const state = () =>
    [
      document.documentElement.outerHTML,
      document.adoptedStyleSheets.length,
      document.title,
      document.documentElement.lang,
    ].join("\n");
  const before = state();
  const { nonce, waitLimit } = request;
  const options: PrintOptions = {
    nonce,
    waitLimit,
    ...(request.paper && { print: () => window.paper() }),
  };
  const article = document.querySelector("#article");
  const order = () =>
    request.way === "document" || article === null
      ? window.printing.printDocument(request.html, options)
      : window.printing.printElement(article, options);
  const results: PrintResult[] = [];
  for (let turn = 0; turn < request.inTurn; turn += 1) {
    results.push(...(await Promise.all(Array.from({ length: request.together }, order))));
  }
  return {
    results,
    orders: window.orders,
    violations: window.violations,
    untouched: state() === before,
  };
}

const LONG_TABLE = `<table><thead><tr><th>Số thứ tự</th><th>Tên lớp</th></tr></thead><tbody>${Array.from(
  { length: 120 },
  (_, index) => `<tr><td>${index + 1}</td><td>Lớp ${index + 1}</td></tr>`,
).join("")}</tbody></table>`;

let browser: Browser;
let site: PrintingSite;

beforeAll(async () => {
  site = await openPrintingSite();
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** One page under one policy, and printing what is on it by both ways. */
async function withPage<Result>(
  policy: PolicyName,
  body: string,
  work: (tools: {
    readonly page: Page;
    readonly print: (way: Way, changes?: Partial<Request>) => Promise<Outcome>;
    /** The PDF that the browser makes of what is ready to be printed. */
    readonly paper: (way: Way) => Promise<Awaited<ReturnType<typeof readPdf>>>;
  }) => Promise<Result>,
  documentBody = body,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPrinting);
    let pdf = new Uint8Array();
    await page.exposeFunction("paper", async () => {
      pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
      return true;
    });
    await page.goto(site.pageUrl(policy, body), { waitUntil: "commit" });
    await page.waitForFunction(() => document.querySelector("#article") !== null);
    const html = renderPrintDocument(
      {
        language: "vi",
        siteName: "Trường Chính trị tỉnh",
        title: "Khai giảng lớp bồi dưỡng",
        body: documentBody as SafeHtml,
        canonicalUrl: `${site.origin}/tin/1`,
      },
      { stylesheetUrl: `${site.origin}/css/print.css`, nonce: "n1" },
    );
    const nonce = policy === "a policy with nonce" ? "n1" : "";
    const print = (way: Way, changes: Partial<Request> = {}) =>
      page.evaluate(printInPage, {
        way,
        html,
        nonce,
        together: 1,
        inTurn: 1,
        paper: false,
        waitLimit: 20_000,
        ...changes,
      });
    return await work({
      page,
      print,
      paper: async (way) => {
        const { results } = await print(way, { paper: true });
        expect(results).toMatchObject([{ outcome: "printed" }]);
        return readPdf(pdf);
      },
    });
  } finally {
    await context.close();
  }
}

const WAYS = ["document", "element"] as const;

function identityOf(way: Way): Partial<Order> {
  return way === "document"
    ? { title: "Khai giảng lớp bồi dưỡng", language: "vi" }
    : { title: "Trang của trường", language: "en" };
}

/** Prints by both ways and expects one order each, a clean page, and these images. */
async function expectImages(
  policy: PolicyName,
  body: string,
  expected: { readonly there: readonly string[]; readonly missing: readonly string[] },
  waitLimit = 20_000,
): Promise<void> {
  for (const way of WAYS) {
    await withPage(policy, body, async ({ print }) => {
      const { results, orders, violations, untouched } = await print(way, { waitLimit });
      expect(results).toEqual([
        {
          outcome: "cancelled-or-printed",
          missing: expected.missing.map((path) => `${site.origin}${path}`),
        },
      ]);
      expect(orders).toMatchObject([{ ...identityOf(way), images: expected.there }]);
      expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
    });
  }
}

describe.each(Object.keys(POLICIES) as PolicyName[])("under %s", (policy) => {
  it("prints a plain article, and nothing else of the page", async () => {
    const work: Parameters<typeof withPage>[2] = async ({ print, paper }) => {
      for (const way of WAYS) {
        const { orders, violations, untouched } = await print(way);
        expect(orders.at(-1)).toMatchObject(identityOf(way));
        expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
        const { pages, marked } = await paper(way);
        expect(pages).toHaveLength(1);
        expect(pages[0]?.toLocaleLowerCase("vi")).toContain("thân bài ở đây.");
        expect(pages[0]).not.toMatch(/Không in|Chữ rời|Giấu/u);
        expect(marked).toBe(true);
      }
    };
    // What a document may bring along must not make the page's policy object either.
    const documentBody = `<p style="text-align: center" onclick="alert(1)">Thân bài ở đây.</p><p style='display:none'>Giấu</p><style>p { font-style: italic }</style><script>alert(1)</script>`;
    await withPage(policy, "<p>Thân bài ở đây.</p>", work, documentBody);
  });

  it("waits for a slow image", () =>
    expectImages(policy, '<img src="/image/slow" alt="">', {
      there: ["/image/slow"],
      missing: [],
    }));

  it("prints a lazy image below the fold", () =>
    expectImages(
      policy,
      '<div class="tall"></div><img src="/image/ok?lazy" loading="lazy" alt="">',
      { there: ["/image/ok"], missing: [] },
    ));

  it("prints beside a broken image, and names it", () =>
    expectImages(policy, '<img src="/image/broken" alt="Ảnh hỏng"><img src="/image/ok" alt="">', {
      there: ["/image/ok"],
      missing: ["/image/broken"],
    }));

  it("prints without an image that never answers, and names it", () =>
    expectImages(
      policy,
      '<img src="/image/ok" alt=""><img src="/image/never" alt="">',
      { there: ["/image/ok"], missing: ["/image/never"] },
      1500,
    ));

  it("waits for a slow web font", async () => {
    for (const way of WAYS) {
      await withPage(policy, '<p class="slow-font">Ready</p>', async ({ print, paper }) => {
        const { results, orders, violations, untouched } = await print(way);
        expect(results).toEqual([{ outcome: "cancelled-or-printed", missing: [] }]);
        expect(orders[0]?.fonts).toContain(
          way === "document" ? "Slow Document Serif" : "Slow Serif",
        );
        expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
        expect((await paper(way)).fonts).toContain("Tinos-Regular");
      });
    }
  });

  it("keeps a rule that reaches in through an ancestor", async () => {
    await withPage(policy, "<p>Chữ hoa nhờ cha</p>", async ({ print, paper }) => {
      const { violations, untouched } = await print("element");
      expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
      expect((await paper("element")).pages).toEqual(["CHỮ HOA NHỜ CHA"]);
    });
  });

  it("leaves nothing behind after ten prints in a row", async () => {
    await withPage(policy, '<p>Bài</p><img src="/image/ok" alt="">', async ({ print }) => {
      for (const way of WAYS) {
        const { results, orders, violations, untouched } = await print(way, { inTurn: 10 });
        expect(results).toHaveLength(10);
        expect(orders.slice(-10)).toEqual(
          Array.from({ length: 10 }, () => expect.objectContaining({ images: ["/image/ok"] })),
        );
        expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
      }
    });
  });

  it("prints once for two clicks", async () => {
    await withPage(policy, '<img src="/image/slow" alt="">', async ({ print }) => {
      for (const [index, way] of WAYS.entries()) {
        const { results, orders, violations, untouched } = await print(way, { together: 2 });
        expect(results).toHaveLength(2);
        expect(orders).toHaveLength(index + 1);
        expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
      }
    });
  });

  it("repeats the head of a long table on every page, and loses no row", async () => {
    await withPage(policy, LONG_TABLE, async ({ print, paper }) => {
      for (const way of WAYS) {
        const { violations, untouched } = await print(way);
        expect({ violations, untouched }).toEqual({ violations: [], untouched: true });
        const { pages, tags } = await paper(way);
        const withRows = pages.filter((page) => /Lớp \d/u.test(page));
        expect(withRows.length).toBeGreaterThan(1);
        for (const page of withRows) expect(page).toContain("Số thứ tự");
        const rows = withRows.join(" ").match(/Lớp \d+/gu);
        expect(new Set(rows).size).toBe(120);
        expect(tags).toContain("TH");
      }
    });
  });

  it("saves one file that needs no other", async () => {
    await withPage(policy, "<p>Bài</p>", async ({ page }) => {
      const html = `<!doctype html><title>Khai giảng</title><link rel="stylesheet" href="${site.origin}/css/print.css"><img src="${site.origin}/image/ok" srcset="/a.png 2x" alt="">`;
      const [download, result] = await Promise.all([
        page.waitForEvent("download"),
        page.evaluate((text) => window.printing.saveDocument(text), html),
      ]);
      expect(result).toEqual({ outcome: "saved", fileName: "Khai giảng.html", missing: [] });
      expect(download.suggestedFilename()).toBe("Khai giảng.html");
      const saved = await readFile(await download.path(), "utf8");
      expect(saved).toContain('src="data:image/svg+xml;base64,');
      expect(saved).toContain('url("data:font/woff2;base64,');
      expect(saved).not.toMatch(/srcset|<link|http:/u);
    });
  });
});

describe("on a phone", () => {
  async function phonePage(userAgent?: string): Promise<Page> {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
      ...(userAgent !== undefined && { userAgent }),
    });
    const page = await context.newPage();
    await page.addInitScript(watchPrinting);
    await page.goto(site.pageUrl("no policy", "<p>Bài</p>"));
    return page;
  }
  const print = (page: Page) =>
    page.evaluate(() => window.printing.printDocument("<title>Tin</title><p>Chữ</p>", {}));

  it("keeps what is printed until the reader is back, for the preview is drawn again", async () => {
    const page = await phonePage();
    const printed = print(page);
    await page.waitForFunction(() => window.orders.length === 1);
    // Longer than a computer is given to say that it has printed.
    await page.waitForTimeout(700);
    expect(await page.locator("sotruong-print").count()).toBe(1);
    await page.touchscreen.tap(10, 10);
    expect(await printed).toEqual({ outcome: "cancelled-or-printed", missing: [] });
    expect(await page.locator("sotruong-print").count()).toBe(0);
    await page.context().close();
  });

  it.each(["zalo", "facebook"] as const)(
    "says that the browser of %s cannot print",
    async (name) => {
      const mark = { zalo: "Zalo android/12100702", facebook: "[FB_IAB/FB4A;FBAV/470.0;]" }[name];
      const page = await phonePage(
        `Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 ${mark}`,
      );
      expect(await print(page)).toMatchObject({ outcome: "unsupported", browser: name });
      expect(await page.evaluate(() => window.orders)).toEqual([]);
      await page.context().close();
    },
  );
});
