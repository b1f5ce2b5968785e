import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { CommandEnvironment } from "../commandEnvironment.js";
import { checkFiles } from "./checkFiles.js";
import { type ImportFilesOptions, importFiles } from "./importFiles.js";
import { parseByteSize } from "./parseByteSize.js";
import { parseThreads } from "./parseThreads.js";

const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tham số:",
  "Options:": "Tùy chọn:",
  "Global Options:": "Tùy chọn chung:",
  "Commands:": "Các lệnh:",
};

const SIZE_HELP = "cỡ lớn nhất của một tệp, như 500KB hay 20MB; mặc định 20MB";

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}

interface SharedOptions {
  readonly maxSize?: number;
  readonly json?: true;
}

/** Builds the command line. An action reports its exit code through `finish`; nothing here ends the process. */
export function createProgram(
  environment: CommandEnvironment,
  finish: (exitCode: number) => void,
): Command {
  const program = new Command("sotruong");
  program
    .description("Sổ Trường: chuyển trang tin cũ và rà soát văn bản của trường chính trị.")
    .usage("<lệnh> [tùy chọn]")
    .helpOption("-h, --help", "xem hướng dẫn này")
    .helpCommand("help [lệnh]", "xem hướng dẫn của một lệnh")
    .version(readVersion(), "-V, --version", "xem phiên bản")
    .configureHelp({ styleTitle: (title) => HEADINGS[title] ?? title })
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
  program
    .command("import")
    .summary("chuyển trang tin cũ thành tệp JSON")
    .description(
      "Chuyển các trang bài viết cũ (tệp văn bản hoặc HTML, thư mục, bản sao cả trang web, gói ZIP, tệp NDJSON) thành tệp JSON. Trang hỏng không làm dừng các trang khác; chạy lại thì làm tiếp từ chỗ dừng.",
    )
    .usage("<tệp…> --into <thư mục> [tùy chọn]")
    .argument("<tệp...>", "tệp, thư mục, gói .zip hoặc tệp .ndjson cần chuyển")
    .requiredOption("--into <nơi>", "thư mục nhận các tệp JSON, hoặc một tệp .ndjson")
    .option("--report <tệp>", "ghi báo cáo từng trang: .html hoặc .json")
    .option(
      "--redirects <tệp>",
      "ghi luật chuyển hướng: .conf (nginx), .htaccess (Apache) hoặc _redirects",
    )
    .option("--new-url <mẫu>", "địa chỉ mới của bài; {slug} là tên bài; mặc định /tin-tuc/{slug}")
    .option("--base-url <địa chỉ>", "địa chỉ của trang cũ, cho những trang không tự ghi")
    .option(
      "--profile <mô-đun>",
      "mô-đun JavaScript xuất mặc định { profiles, labels } của trang cũ",
    )
    .option("--threads <số>", "số luồng; mặc định theo số lõi máy", parseThreads)
    .option("--again", "làm lại cả những trang đã chuyển")
    .option("--max-size <cỡ>", SIZE_HELP, parseByteSize)
    .option("--json", "in kết quả dạng JSON, mỗi trang một dòng")
    .helpOption("-h, --help", "xem hướng dẫn này")
    .action(async (sources: readonly string[], options: ImportFilesOptions) => {
      finish(await importFiles(sources, options, environment));
    });
  program
    .command("check")
    .summary("rà soát văn bản viện dẫn, ngày tháng, số liệu")
    .description(
      "Liệt kê văn bản viện dẫn, mốc thời gian, số liệu (tính lại tỷ lệ) và những chỗ cần biên tập trong bất kỳ văn bản nào.",
    )
    .usage("<tệp…> [tùy chọn]")
    .argument("<tệp...>", "các tệp văn bản hoặc HTML cần rà soát")
    .option("--max-size <cỡ>", SIZE_HELP, parseByteSize)
    .option("--json", "in kết quả dạng JSON, mỗi tệp một dòng")
    .helpOption("-h, --help", "xem hướng dẫn này")
    .action(async (files: readonly string[], options: SharedOptions) => {
      finish(await checkFiles(files, options, environment));
    });
  return program;
}
