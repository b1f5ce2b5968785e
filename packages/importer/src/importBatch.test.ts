import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import yazl from "yazl";
import { type BatchRow, importBatch, readJournal, writeBatchReport } from "./batch.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sotruong-lo-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function page(number: number, extra = ""): string {
  return `<html><head><title>Bản tin số ${number}</title></head><body><h1>Bản tin nội bộ số ${number}</h1><p>Ngày đăng: 0${(number % 9) + 1}/03/2020</p><div class="noi-dung"><p>Lớp số ${number} học tại phòng ${number + 100}, có ${number + 20} học viên dự đủ các buổi.</p><p>Bài ${number} nói về cách ghi chép, cách đọc sách và cách làm việc theo nhóm ${number * 7}.</p>${extra}</div></body></html>`;
}

function put(path: string, content: string | Uint8Array): string {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
}

async function zip(path: string, fill: (archive: yazl.ZipFile) => void): Promise<string> {
  const archive = new yazl.ZipFile();
  fill(archive);
  archive.end();
  const target = join(folder, path);
  await pipeline(archive.outputStream, createWriteStream(target));
  return target;
}

async function run(
  sources: readonly string[],
  options: Partial<Parameters<typeof importBatch>[0]> = {},
) {
  const rows: BatchRow[] = [];
  const summary = await importBatch({
    sources,
    into: join(folder, "out"),
    threads: 0,
    onRow: (row) => rows.push(row),
    ...options,
  });
  return { summary, rows };
}

function outputs(): readonly string[] {
  return readdirSync(join(folder, "out"))
    .filter((name) => name.endsWith(".json"))
    .sort();
}

describe("importBatch", () => {
  it("reads a mirror: pages only, addresses from the folders, in order", async () => {
    put("m/truong.example/tin/b.html", page(2));
    put("m/truong.example/tin/a.html", page(1));
    put("m/truong.example/index.php@f=news&id=3", page(3));
    put("m/truong.example/anh/a.jpg", "not a page");
    put(
      "m/luu.html",
      `<!-- saved from url=(0035)https://truong.example/tin/luu.html -->${page(4)}`,
    );
    put("m/luu_files/khung.html", page(5));
    const { summary, rows } = await run([join(folder, "m")]);
    expect(summary).toMatchObject({ pages: 4, imported: 4, failed: 0 });
    expect(rows.map(({ id, url }) => [id, url])).toEqual([
      ["luu.html", "https://truong.example/tin/luu.html"],
      ["truong.example/index.php@f=news&id=3", "http://truong.example/index.php?f=news&id=3"],
      ["truong.example/tin/a.html", "http://truong.example/tin/a.html"],
      ["truong.example/tin/b.html", "http://truong.example/tin/b.html"],
    ]);
    expect(outputs()).toEqual([1, 2, 3, 4].map((n) => `ban-tin-noi-bo-so-${n}.json`));
  });

  it("goes on past broken pages, and names them", async () => {
    put("t/a.html", page(1));
    put("t/b.html", Uint8Array.from([0x25, 0x50, 0x44, 0x46]));
    put("t/c.html", `${"<div>".repeat(50_000)}<p>x`);
    put("t/d.html", "");
    put("t/e.html", page(2));
    const { summary, rows } = await run([join(folder, "t"), join(folder, "khong-co.html")]);
    expect(summary).toMatchObject({ pages: 6, imported: 2, noArticle: 1, failed: 3 });
    expect(rows.map(({ problem }) => problem?.code)).toEqual([
      undefined,
      "importer/binary",
      undefined,
      "importer/empty",
      undefined,
      "file/ENOENT",
    ]);
  });

  it("leaves everything alone the second time, and goes on where a killed run stopped", async () => {
    for (let number = 1; number <= 6; number += 1) put(`t/${number}.html`, page(number));
    const stop = new AbortController();
    const first = await run([join(folder, "t")], {
      signal: stop.signal,
      onRow: (row) => row.id === "1.html" && stop.abort(),
    });
    expect(first.summary.stopped).toBe(true);
    expect(first.summary.pages).toBeLessThan(6);
    // A killed run leaves half a line behind.
    writeFileSync(first.summary.journal, '{"id":"5.ht', { flag: "a" });
    const second = await run([join(folder, "t")]);
    expect(second.summary).toMatchObject({ pages: 6, imported: 6, kept: first.summary.pages });
    const before = outputs().map((name) => statSync(join(folder, "out", name)).mtimeMs);
    const third = await run([join(folder, "t")]);
    expect(third.summary).toMatchObject({ pages: 6, imported: 6, kept: 6 });
    expect(outputs().map((name) => statSync(join(folder, "out", name)).mtimeMs)).toEqual(before);
  });

  it("appends to NDJSON, and nothing the second time", async () => {
    for (let number = 1; number <= 3; number += 1) put(`t/${number}.html`, page(number));
    const into = join(folder, "ra.ndjson");
    await run([join(folder, "t")], { into });
    const written = readFileSync(into, "utf8");
    const titles = written
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line).article.title);
    expect(titles).toEqual([1, 2, 3].map((number) => `Bản tin nội bộ số ${number}`));
    // What a killed run wrote and did not note down is cut off.
    writeFileSync(into, '{"half', { flag: "a" });
    expect((await run([join(folder, "t")], { into })).summary.kept).toBe(3);
    expect(readFileSync(into, "utf8")).toBe(written);
  });

  it("reads NDJSON, one broken line among others", async () => {
    const lines = [
      JSON.stringify({ url: "https://truong.example/1", html: page(1) }),
      "{",
      JSON.stringify({
        id: "van-ban",
        text: "HỌP MẶT ĐẦU NĂM\n9 10 684\nHỌP MẶT ĐẦU NĂM\nThứ năm, 16.09.2021 02:18\nSáng nay họp mặt.",
      }),
      JSON.stringify({ url: "https://truong.example/2" }),
    ];
    const { rows } = await run([put("trang.ndjson", lines.join("\n"))]);
    expect(rows.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["https://truong.example/1", "imported"],
      ["trang.ndjson:2", "failed"],
      ["van-ban", "imported"],
      ["https://truong.example/2", "failed"],
    ]);
    expect(rows[2]?.views).toBe(684);
  });

  it("reads ZIP archives without unpacking, and no entry that leads out, bursts or lies", async () => {
    const path = await zip("cu.zip", (archive) => {
      archive.addBuffer(Buffer.from(page(1)), "truong.example/tin/1.html");
      archive.addBuffer(Buffer.from("x".repeat(3_000_000)), "bom.html");
      archive.addBuffer(Buffer.from(page(2)), "AAAAAAAA/../thoat.html".replace("/../", "-__-"));
      archive.addBuffer(Buffer.from("ảnh"), "truong.example/anh.png");
      archive.addBuffer(Buffer.from(page(3)), "3.html");
    });
    const bytes = readFileSync(path);
    // The name is written twice: before the data and in the directory at the end.
    const harmless = Buffer.from("AAAAAAAA-__-thoat.html");
    const hostile = Buffer.from("../../../../../t_oat.html").subarray(0, harmless.length);
    for (let at = bytes.indexOf(harmless); at >= 0; at = bytes.indexOf(harmless))
      hostile.copy(bytes, at);
    writeFileSync(path, bytes);
    const { rows } = await run([path]);
    expect(rows.map(({ id, outcome, problem }) => [id, problem?.code ?? outcome])).toEqual([
      ["truong.example/tin/1.html", "imported"],
      ["bom.html", "importer/archive-bomb"],
      [hostile.toString(), "importer/unsafe-path"],
      ["3.html", "imported"],
    ]);
    expect(readdirSync(folder).sort()).toEqual(["cu.zip", "out"]);
    await expect(run([put("hong.zip", "PK không phải")])).rejects.toMatchObject({
      code: "importer/broken-archive",
    });
  });

  it("stores a repeated page once, and names one that nearly repeats another", async () => {
    const long = Array.from(
      { length: 60 },
      (_, index) =>
        `<p>Đoạn ${index} kể chuyện lớp ${index * 3}, bản ${index * 5}, xã ${index * 11}.</p>`,
    ).join("");
    put("t/1.html", page(1, long));
    put("t/2-in.html", page(1, long).replace("<body>", "<body><p><a href='/'>Trang chủ</a></p>"));
    put("t/3.html", page(1, `${long}<p>Thêm một dòng.</p>`));
    put("t/4.html", page(8));
    const { summary, rows } = await run([join(folder, "t")]);
    expect(summary).toMatchObject({ imported: 3, duplicates: 1, nearDuplicates: 1 });
    expect(rows.map(({ repeats }) => repeats?.kind)).toEqual([
      undefined,
      "same-text",
      "near-text",
      undefined,
    ]);
    expect(rows[1]?.output).toBe(rows[0]?.output);
  });

  it("reports in JSON and in a page that runs nothing and escapes everything", async () => {
    put(
      "t/a.html",
      page(1).replaceAll(
        "Bản tin nội bộ số 1",
        "<img src=x onerror=alert(1)> Bản tin &lt;script&gt;alert(1)&lt;/script&gt;",
      ),
    );
    put("t/<b>.html", "");
    const { summary } = await run([join(folder, "t")]);
    const html = join(folder, "bao-cao.html");
    const json = join(folder, "bao-cao.json");
    const totals = await writeBatchReport({ journal: summary.journal, report: html });
    await writeBatchReport({ journal: summary.journal, report: json });
    expect(totals).toMatchObject({ pages: 2, imported: 1, failed: 1 });
    const markup = readFileSync(html, "utf8");
    expect(markup).not.toMatch(/<script|<img|<b>/u);
    expect(markup).toContain("default-src 'none'");
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ totals: { pages: 2 } });
    const ids = [];
    for await (const row of readJournal(summary.journal)) ids.push(row.id);
    expect(ids).toEqual(["<b>.html", "a.html"]);
  });

  it("tells how far it is by the clock it is given", async () => {
    for (let number = 1; number <= 4; number += 1) put(`t/${number}.html`, page(number));
    let time = 0;
    const seen: (number | undefined)[] = [];
    await run([join(folder, "t")], {
      now: () => (time += 500),
      onProgress: ({ total, secondsLeft, rate }) => {
        expect(total).toBe(4);
        expect(rate).toBe(2);
        seen.push(secondsLeft);
      },
    });
    expect(seen).toEqual([2, 1, 1, 0]);
  });
});
