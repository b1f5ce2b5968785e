import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./index.js";

const TITLE = "HỘI THẢO ĐỔI MỚI PHƯƠNG PHÁP GIẢNG DẠY";
const PAGE = `${TITLE}\n9 10 12\n\n${TITLE}\n\nThứ năm, 17.03.2022 08:00\n\nNhà trường tổ chức hội thảo theo Kế hoạch số 35-KH/TU ngày 12/01/2022.\n\n[Trở về] [Đầu trang]\n`;
const SLUG = "hoi-thao-doi-moi-phuong-phap-giang-day";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sotruong-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

async function run(...argv: readonly string[]): Promise<Outcome> {
  let out = "";
  let errors = "";
  const code = await main(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (errors += text) },
    cwd: folder,
  });
  return { code, out, errors };
}

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function stored(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "out", name), "utf8"));
}

function outputs(): readonly string[] {
  return readdirSync(join(folder, "out"))
    .filter((name) => name.endsWith(".json"))
    .sort();
}

describe("sotruong import", () => {
  it("writes one JSON file per page and says what was found", async () => {
    put("trang.txt", PAGE);
    const { code, out, errors } = await run("import", "trang.txt", "--into", "out");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toContain("Hội thảo đổi mới phương pháp giảng dạy");
    expect(out).toContain("Thứ năm, 17.03.2022 08:00 (chưa rõ múi giờ); văn bản viện dẫn: 1;");
    expect(outputs()).toEqual([`${SLUG}.json`]);
    expect(stored(`${SLUG}.json`)).toMatchObject({
      version: 1,
      importedFrom: "trang.txt",
      profile: "cms-text",
      article: { title: TITLE, views: 12 },
    });
  });

  it("leaves the same input's file alone, and numbers another page of the same title", async () => {
    put("a.txt", PAGE);
    put("b.txt", PAGE.replace("hội thảo theo", "hội thảo lần hai theo"));
    await run("import", "a.txt", "b.txt", "--into", "out");
    const before = outputs().map((name) => statSync(join(folder, "out", name)).mtimeMs);
    const { code, out } = await run("import", "b.txt", "a.txt", "--into", "out");
    expect(code).toBe(0);
    expect(out.match(/\(không đổi\)/gu)).toHaveLength(2);
    expect(outputs()).toEqual([`${SLUG}-2.json`, `${SLUG}.json`]);
    expect(outputs().map((name) => statSync(join(folder, "out", name)).mtimeMs)).toEqual(before);
    expect(stored(`${SLUG}-2.json`)["importedFrom"]).toBe("b.txt");
  });

  it("never replaces a file that it did not write", async () => {
    put("a.txt", PAGE);
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out", `${SLUG}.json`), "không phải JSON");
    await run("import", "a.txt", "--into", "out");
    expect(readFileSync(join(folder, "out", `${SLUG}.json`), "utf8")).toBe("không phải JSON");
    expect(outputs()).toHaveLength(2);
  });

  it("knows decomposed text for the same page", async () => {
    put("c.txt", PAGE);
    put("d.txt", PAGE.normalize("NFD"));
    const { out } = await run("import", "c.txt", "d.txt", "--into", "out");
    expect(out).toContain(`d.txt → ${SLUG}.json (trùng, không ghi lại)`);
    expect(outputs()).toEqual([`${SLUG}.json`]);
  });

  it("takes HTML for HTML", async () => {
    put(
      "trang.html",
      `<!doctype html><title>x</title><h1>${TITLE}</h1><p>Thứ năm, 17.03.2022 08:00</p><p>Một đoạn văn của bài.</p>`,
    );
    await run("import", "trang.html", "--into", "out");
    expect(stored(`${SLUG}.json`)["profile"]).toBe("generic");
  });

  it("reads UTF-16 with a byte order mark", async () => {
    put("trang.txt", Buffer.from(`\ufeff${PAGE}`, "utf16le"));
    expect((await run("import", "trang.txt", "--into", "out")).code).toBe(0);
  });

  const BAD: readonly (readonly [name: string, content: string | Uint8Array, said: RegExp])[] = [
    ["trong.txt", "", /trống/u],
    ["khoang-trang.txt", "\n \u00a0\n", /trống/u],
    ["anh.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 1, 2, 3]), /nhị phân/u],
    ["nhi-phan.bin", new Uint8Array([1, 2, 0, 255, 254, 3, 0, 0]), /nhị phân/u],
    ["tcvn3.txt", new Uint8Array([0x54, 0xd5, 0x20, 0xb5, 0x63, 0xe9]), /Unicode/u],
    ["thu.txt", "Kính gửi anh chị,\nHôm nay trời đẹp.\n", /không nhận ra bài viết/u],
    ["lon.txt", PAGE.repeat(2_000), /lớn hơn giới hạn/u],
  ];

  it.each(BAD)("refuses %s and still imports the others", async (name, content, said) => {
    put(name, content);
    put("tot.txt", PAGE);
    const { code, errors } = await run(
      "import",
      name,
      "tot.txt",
      "--into",
      "out",
      "--max-size",
      "100KB",
    );
    expect(code).toBe(1);
    expect(errors).toMatch(said);
    expect(errors).toContain(`“${name}”`);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(outputs()).toEqual([`${SLUG}.json`]);
  });

  it("names a missing file, and takes an empty folder for nothing to do", async () => {
    mkdirSync(join(folder, "thu-muc"));
    const { code, errors } = await run("import", "khong-co.txt", "thu-muc", "--into", "out");
    expect(code).toBe(1);
    expect(errors).toBe("Không chuyển được “khong-co.txt”: không tìm thấy.\n");
    expect(outputs()).toEqual([]);
  });

  it("says so where the target is no folder", async () => {
    put("trang.txt", PAGE);
    put("out", "một tệp");
    const { code, errors } = await run("import", "trang.txt", "--into", "out");
    expect(code).toBe(1);
    expect(errors).toContain("không ghi được vào thư mục đích");
  });

  it("leaves nothing half-written, and what is in the way alone", async () => {
    put("trang.txt", PAGE);
    mkdirSync(join(folder, "out", `${SLUG}.json`), { recursive: true });
    expect((await run("import", "trang.txt", "--into", "out")).code).toBe(0);
    expect(outputs()).toEqual([`${SLUG}-2.json`, `${SLUG}.json`]);
  });

  it("imports folders with threads or without to the same files, and goes on after a stop", async () => {
    mkdirSync(join(folder, "m"));
    for (let number = 1; number <= 12; number += 1) {
      put(`m/${number}.txt`, PAGE.replaceAll("HỘI THẢO", `HỘI THẢO SỐ ${number} VỀ`));
    }
    const files: (readonly string[])[] = [];
    for (const threads of ["0", "1", "3"]) {
      const { code } = await run("import", "m", "--into", "out", "--threads", threads);
      expect(code).toBe(0);
      files.push(outputs().map((name) => readFileSync(join(folder, "out", name), "utf8")));
      if (threads !== "3") rmSync(join(folder, "out"), { recursive: true });
    }
    expect(files[0]).toHaveLength(12);
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
    const { out } = await run("import", "m", "--into", "out");
    expect(out).toContain("Đã chuyển 12/12 trang (12 trang đã làm từ trước).");
  });

  it("writes the report and the redirects, and reads the site's own profile", async () => {
    put(
      "ho-so.mjs",
      'export default { labels: [{ form: "related-heading", label: "Bài cùng mục" }] };',
    );
    mkdirSync(join(folder, "m"));
    put(
      "m/bai 1.html",
      `<h1>${TITLE}</h1><p>Ngày đăng: 17/03/2022</p><div><p>Một đoạn văn của bài, có dấu chấm.</p><p>Bài cùng mục</p><ul><li><a href="/2">Bài hai</a></li></ul></div>`,
    );
    for (const [redirects, rule] of [
      ["nginx.conf", `"/tin/bai%201.html" "/bai/${SLUG}";`],
      [".htaccess", `RewriteRule "^" "/bai/${SLUG}" [R=301,L,NE,QSD]`],
      ["_redirects", `/tin/bai%201.html /bai/${SLUG} 301`],
    ] as const) {
      const options = "--report r.html --base-url https://cu.example/tin/ --new-url /bai/{slug}";
      const { code } = await run(
        ...["import", "m", "--into", "out", "--redirects", redirects, "--profile", "ho-so.mjs"],
        ...options.split(" "),
      );
      expect(code).toBe(0);
      expect(readFileSync(join(folder, redirects), "utf8")).toContain(rule);
    }
    expect(readFileSync(join(folder, "r.html"), "utf8")).toContain("Báo cáo chuyển trang cũ");
    expect(stored(`${SLUG}.json`)).toMatchObject({
      article: { related: [{ title: "Bài hai", url: "https://cu.example/2" }] },
    });
  });

  it("prints one JSON object per file where asked", async () => {
    put("trang.txt", PAGE);
    const { code, out } = await run(
      "import",
      "trang.txt",
      "khong-co.txt",
      "--into",
      "out",
      "--json",
    );
    expect(code).toBe(1);
    const [page, failure] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(page).toMatchObject({
      file: "trang.txt",
      output: `${SLUG}.json`,
      references: 1,
      leftovers: 0,
    });
    expect(failure).toMatchObject({ file: "khong-co.txt", error: { code: "file/ENOENT" } });
  });

  it("shows progress on a terminal only", async () => {
    put("trang.txt", PAGE);
    let errors = "";
    await main(["import", "trang.txt", "--into", "out"], {
      stdout: { write: () => true },
      stderr: { isTTY: true, write: (text) => (errors += text) },
      cwd: folder,
    });
    expect(errors).toContain("[1/1] trang.txt");
  });
});

describe("sotruong check", () => {
  it("lists references, dates, figures with verdicts and editorial findings of any text", async () => {
    put(
      "bai.txt",
      "Theo Kế hoạch số 35-KH/TU ngày 12/01/2022,\nnhà trường mở 15/24 lớp, đạt 62.5%; có 1351/2668 học viên, đạt 58,6%.\nĐoàn đoàn viên dự.",
    );
    const { code, out, errors } = await run("check", "bai.txt");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toContain("dòng 1: “Kế hoạch số 35-KH/TU” → 35-KH/TU, ngày 12/01/2022, Đảng");
    expect(out).toContain("→ 2022-01-12");
    expect(out).toMatch(/dòng 2: “15\/24 lớp.*khớp/u);
    expect(out).toMatch(/dòng 2: “1351\/2668 học viên.*MÂU THUẪN/u);
    expect(out).toContain("thập phân");
  });

  it("prints JSON where asked, and names a file that it cannot read", async () => {
    put("bai.txt", "Ngày 12/01/2022.");
    const { code, out, errors } = await run("check", "bai.txt", "khong-co.txt", "--json");
    expect(code).toBe(1);
    const [report, failure] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(report.dates[0].iso).toBe("2022-01-12");
    expect(failure.error.code).toBe("file/ENOENT");
    expect(errors).toContain("Không rà soát được “khong-co.txt”: không tìm thấy.");
  });
});

describe("the command line", () => {
  it("has Vietnamese help and the package's version", async () => {
    const { code, out } = await run("import", "--help");
    expect(code).toBe(0);
    expect(out).toContain("Cách dùng: sotruong import <tệp…> --into <thư mục>");
    expect(out).not.toMatch(/Usage|Options|Arguments|display help/u);
    expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    const general = await run("--help");
    expect(general.out).toContain("Các lệnh:");
    expect(general.out).not.toMatch(/Usage|Options|Commands|display/u);
  });

  it.each([
    [["import"], "Thiếu"],
    [["import", "a.txt"], "Thiếu tùy chọn bắt buộc"],
    [["import", "a.txt", "--into", "x", "--nhanh"], "Không có tùy chọn “--nhanh”"],
    [["import", "a.txt", "--into", "x", "--max-size", "to"], "--max-size"],
    [["xuat"], "Không có lệnh “xuat”"],
    [[], "Cách dùng"],
  ])("%j is a usage error", async (argv, said) => {
    const { code, errors, out } = await run(...argv);
    expect(code).toBe(2);
    expect(errors).toContain(said);
    expect(errors).not.toMatch(/error:/u);
    expect(out).toBe("");
  });
});
