import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { expect, test } from "./siteTest.js";

const demo = fileURLToPath(new URL("..", import.meta.url));

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

/** A server of the test's own, so that the numbers are its own too. */
async function startServer(
  school: string,
  folder: string,
): Promise<{ origin: string; stop(): void }> {
  const port = await freePort();
  const server: ChildProcess = spawn(process.execPath, ["dist/server.js", "--school", school], {
    cwd: demo,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      IMPORTED_DIR: `${folder}/imported`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((settle, refuse) => {
    server.once("exit", () => refuse(new Error("máy chủ không chạy")));
    server.stdout?.on("data", (chunk: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk))?.[0];
      if (address !== undefined) settle(address);
    });
  });
  return { origin, stop: () => void server.kill() };
}

/** Opens a page as a browser of its own and gives what it reads there. */
async function readAs(browser: Browser, name: string, address: string, selector: string) {
  const context = await browser.newContext({ userAgent: `Mozilla/5.0 (X11; Linux) ${name}` });
  const page = await context.newPage();
  await page.goto(address);
  const texts = await page.locator(selector).allTextContents();
  await context.close();
  return texts.map((text) => Number(text.replace(/\D/gu, "")));
}

test("hai trình duyệt cùng lúc, hai máy chủ chung một tệp: số liệu đúng từng lượt", async ({
  browser,
  school,
}, testInfo) => {
  const name = String(testInfo.project.metadata["school"]);
  const folder = testInfo.outputPath("data");
  const first = await startServer(name, folder);
  const second = await startServer(name, folder);
  try {
    const article = `/bai-viet/${school.article.slug}`;
    for (const round of [1, 2, 3]) {
      await Promise.all([
        readAs(browser, `Firefox/${round}`, `${first.origin}${article}`, "h1"),
        readAs(browser, `Chrome/${round}`, `${second.origin}${article}`, "h1"),
        readAs(browser, "Googlebot/2.1", `${second.origin}${article}`, "h1"),
      ]);
    }
    const statistics = await Promise.all(
      [first, second].map(({ origin }) =>
        readAs(browser, "Firefox/1", `${origin}/`, ".statistics dd"),
      ),
    );
    const expected = [6, 6, 0, school.settings.visitsBefore + 6];
    expect(statistics).toEqual([expected, expected]);
    const views = await readAs(browser, "Firefox/1", `${first.origin}${article}`, "[data-views]");
    expect(views).toEqual([6]);
  } finally {
    first.stop();
    second.stop();
  }
});
