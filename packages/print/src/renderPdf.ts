import type { Browser } from "playwright-core";
import { fontFaceRules } from "./internal/fontFaceRules.js";
import type { RenderedPdf, RenderPdfOptions } from "./pdfOptions.js";
import { PrintError } from "./printError.js";

// Never asked for: the document is handed over under this address, which by its name belongs to nobody.
const ADDRESS = "https://print.invalid/";

const POLICY =
  "sandbox; default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline' http: https:; font-src data: http: https:";

async function startBrowser(executablePath: string | undefined): Promise<Browser> {
  let playwright: typeof import("playwright-core");
  try {
    playwright = await import("playwright-core");
  } catch (error) {
    throw new PrintError(
      "print/no-browser",
      "Muốn tạo tệp PDF, hãy cài thêm gói playwright-core và trình duyệt Chromium.",
      { cause: error },
    );
  }
  try {
    return await playwright.chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      // Names are not looked up either, which a preconnect hint would do behind the back of the request filter.
      args: ["--host-resolver-rules=MAP * ~NOTFOUND", "--disable-quic"],
    });
  } catch (error) {
    throw new PrintError(
      "print/no-browser",
      "Không khởi động được Chromium; hãy kiểm tra executablePath.",
      { cause: error },
    );
  }
}

async function printIn(
  browser: Browser,
  html: string,
  { assets = {}, fonts = [], timeout = 30_000 }: RenderPdfOptions,
): Promise<RenderedPdf> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: "block" });
  try {
    context.setDefaultTimeout(timeout);
    const blocked = new Set<string>();
    const rules = fonts.length === 0 ? "" : `<style>${fontFaceRules(fonts)}</style>`;
    const body = html.replace(/<\/head>|$/iu, (end) => rules + end);
    let handed = false;
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      if (url === ADDRESS && !handed) {
        handed = true;
        return route.fulfill({
          body,
          contentType: "text/html; charset=utf-8",
          headers: { "content-security-policy": POLICY },
        });
      }
      const asset = Object.hasOwn(assets, url) ? assets[url] : undefined;
      if (asset === undefined) {
        blocked.add(url);
        return route.abort("blockedbyclient");
      }
      // Fonts are asked for across origins.
      const headers = { "access-control-allow-origin": "*" };
      return route.fulfill({
        body: Buffer.from(asset.body),
        contentType: asset.contentType,
        headers,
      });
    });
    const page = await context.newPage();
    await page.goto(ADDRESS, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
    });
    return { pdf: new Uint8Array(pdf), blocked: [...blocked] };
  } finally {
    await context.close();
  }
}

/**
 * Turns an HTML document, such as `renderPrintDocument` writes, into a PDF file with Chromium: tagged, with an outline
 * of its headings, its title and language, and its fonts embedded; give the fonts of
 * `@sotruong/print/fonts`, for a server rarely has Times New Roman and mixes letters of several fonts instead. No script of the document runs, and it reaches
 * nothing but `data:` addresses and the assets that are given: no network and no file of the machine.
 *
 * Needs the optional peer `playwright-core` and a Chromium on a server; browsers print with `printDocument`.
 *
 * @throws {PrintError} `print/no-browser` where playwright-core or Chromium is missing; `print/pdf-failed` where
 * Chromium gives up, also for want of time.
 * @example
 * ```ts chromium
 * const html = '<!doctype html><html lang="vi"><title>Thông báo</title><p>Khai giảng<img src="https://truong.example/a.png" alt="">';
 * const { pdf, blocked } = await renderPdf(html, { executablePath: process.env.CHROMIUM_PATH });
 * new TextDecoder().decode(pdf.subarray(0, 5)); // => "%PDF-"
 * blocked; // => ["https://truong.example/a.png"]
 * ```
 */
export async function renderPdf(
  html: string,
  options: RenderPdfOptions = {},
): Promise<RenderedPdf> {
  const browser = options.browser ?? (await startBrowser(options.executablePath));
  try {
    return await printIn(browser, html, options);
  } catch (error) {
    throw new PrintError(
      "print/pdf-failed",
      `Không tạo được tệp PDF: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
      { cause: error },
    );
  } finally {
    if (options.browser === undefined) await browser.close();
  }
}
