import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const SCRIPT = readFileSync(
  createRequire(import.meta.url).resolve("@sotruong/elements/sotruong-elements.js"),
);
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** A page as a plain CMS writes it: pixels, no bundler, no framework; the script is all that is added. */
function plainPage(head: string, body: string, language = "vi"): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Tin của xã</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://xa.example/tin/1">${head}</head>
<body><main id="news"><h1>Khai giảng lớp bồi dưỡng</h1><div id="body"><p>Sáng nay, lớp học bắt đầu.</p></div>${body}</main></body></html>`;
}

const tools = `<script defer src="/sotruong-elements.js" data-tools="page-actions text-size contrast read-aloud" data-before="#body" data-content="#news" data-actions="top print send" data-label-print="In tin này"></script>`;
const links = `<sotruong-page-actions><ul>
<li><a data-action="top" href="#">Đầu trang</a></li>
<li><a data-action="print" href="/in">In ra</a></li>
<li><a data-action="send" href="/gui">Giới thiệu bài viết cho bạn bè</a></li>
</ul></sotruong-page-actions>`;
const plain = `<script defer src="/sotruong-elements.js"></script>`;
const pages: Readonly<Record<string, string>> = {
  "/tools": plainPage(tools, ""),
  "/links": plainPage(plain, links),
  "/english": plainPage(tools.replace(' data-label-print="In tin này"', ""), "", "en"),
  "/twice": plainPage(plain + plain, links),
  "/zalo": plainPage(
    plain,
    links.replace("<sotruong-page-actions", '$& zalo-account="1234567890"'),
  ),
  "/in": plainPage("", "<p>Bản in.</p>"),
  "/gui": plainPage("", "<p>Trang gửi.</p>"),
};

let server: Server;
let address: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const policy =
      path === "/zalo" ? POLICY.replace("'self'", "'self' https://sp.zalo.me") : POLICY;
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (path === "/sotruong-elements.js") {
      response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(SCRIPT);
      return;
    }
    response.statusCode = pages[path] === undefined ? 404 : 200;
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(pages[path] ?? "");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => server.close());

/** What the browser objected to, the site's missing icon apart. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

test("một tệp script, chính sách chặt, trang HTML thường: đủ công cụ, không lời phàn nàn", async ({
  page,
}) => {
  const complaints = watch(page);
  await page.addInitScript(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    window.print = () => {
      printed.push(document.title);
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await page.goto(`${address}/tools`);
  await expect(page.getByRole("group", { name: "Thao tác với bài viết" })).toBeVisible();
  await page.getByRole("button", { name: "In tin này" }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed.length))
    .toBe(1);
  await page.getByRole("button", { name: "A+ Tăng cỡ chữ" }).click();
  await expect(page.locator("#news")).toHaveCSS("zoom", "1.12");
  await page.getByRole("button", { name: "Tăng tương phản" }).click();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await expect(page.locator("#body p")).toHaveCSS("color", "rgb(255, 255, 255)");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole("button", { name: "Gửi cho bạn bè" }).click();
  await expect(page.getByLabel("Địa chỉ bài viết")).toHaveValue("https://xa.example/tin/1");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Gửi cho bạn bè" })).toBeFocused();
  expect(complaints).toEqual([]);
});

test("chỉ bằng bàn phím đi qua mọi nút, nút nào cũng thấy được tiêu điểm", async ({ page }) => {
  await page.goto(`${address}/tools`);
  const names: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const style = active === null ? undefined : getComputedStyle(active);
      const box = active?.getBoundingClientRect();
      return {
        name: active?.textContent ?? "",
        outline: style?.outlineStyle,
        size: Math.min(box?.width ?? 0, box?.height ?? 0),
      };
    });
    names.push(focused.name);
    expect(focused.outline).toBe("solid");
    expect(focused.size).toBeGreaterThanOrEqual(44);
  }
  expect(names).toEqual([
    "Đầu trang",
    "In tin này",
    "Gửi cho bạn bè",
    "A− Giảm cỡ chữ",
    "A Cỡ chữ thường",
    "A+ Tăng cỡ chữ",
    "Tăng tương phản",
    "Đọc bài",
  ]);
});

test("trang tiếng Anh có chữ tiếng Anh", async ({ page }) => {
  await page.goto(`${address}/english`);
  for (const name of [
    "Print",
    "Send to a friend",
    "A+ Larger text",
    "More contrast",
    "Read aloud",
  ]) {
    await expect(page.getByRole("button", { name })).toBeVisible();
  }
});

test("đường dẫn có sẵn: không có JavaScript vẫn đi được, có thì hộp thoại mở ra", async ({
  browser,
  page,
}) => {
  const without = await browser.newPage({ javaScriptEnabled: false });
  await without.goto(`${address}/links`);
  await without.getByRole("link", { name: "Giới thiệu bài viết cho bạn bè" }).click();
  await expect(without).toHaveURL(`${address}/gui`);
  await without.close();

  await page.goto(`${address}/links`);
  await page.getByRole("link", { name: "Giới thiệu bài viết cho bạn bè" }).click();
  await expect(page.getByRole("dialog", { name: "Gửi cho bạn bè" })).toBeVisible();
  await expect(page).toHaveURL(`${address}/links`);
});

test("tệp script nạp hai lần vẫn chỉ làm một lần", async ({ page }) => {
  const complaints = watch(page);
  await page.goto(`${address}/twice`);
  await page.getByRole("link", { name: "Giới thiệu bài viết cho bạn bè" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test("trong trình duyệt của Zalo: nói rõ không in được ở đây và chỉ cách khác", async ({
  browser,
}) => {
  const page = await browser.newPage({
    userAgent:
      "Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 Zalo android/12100702",
  });
  await page.goto(`${address}/links`);
  await page.getByRole("link", { name: "In ra" }).click();
  await expect(page.getByRole("status")).toContainText("Hãy mở bài viết bằng Chrome");
  await expect(page).toHaveURL(`${address}/links`);
  await page.close();
});

test("nút của Zalo: chỉ hỏi Zalo khi người đọc bấm nút nói rõ điều đó", async ({ page }) => {
  const asked: string[] = [];
  await page.route("https://sp.zalo.me/**", (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      contentType: "text/javascript",
      body: "document.querySelector('.zalo-share-button').textContent = 'Zalo';",
    });
  });
  await page.goto(`${address}/zalo`);
  await page.getByRole("link", { name: "Giới thiệu bài viết cho bạn bè" }).click();
  const consent = page.getByRole("button", { name: /Zalo sẽ biết bạn mở trang này/u });
  await expect(consent).toBeVisible();
  expect(asked).toEqual([]);
  await consent.click();
  const button = page.locator(".zalo-share-button");
  await expect(button).toHaveText("Zalo");
  await expect(button).toHaveAttribute("data-oaid", "1234567890");
  await expect(button).toHaveAttribute("data-href", "https://xa.example/tin/1");
  expect(asked).toEqual(["https://sp.zalo.me/plugins/sdk.js"]);
});
