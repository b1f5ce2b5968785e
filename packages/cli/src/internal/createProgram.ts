import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { CommandEnvironment } from "../commandEnvironment.js";
import { checkFiles } from "./checkFiles.js";
import { importFiles } from "./importFiles.js";
import { parseByteSize } from "./parseByteSize.js";

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
      "Chuyển mỗi trang bài viết cũ (văn bản hoặc HTML) thành một tệp JSON. Tệp hỏng không làm dừng các tệp khác.",
    )
    .usage("<tệp…> --into <thư mục> [tùy chọn]")
    .argument("<tệp...>", "các trang cần chuyển")
    .requiredOption("--into <thư mục>", "thư mục nhận các tệp JSON; được tạo nếu chưa có")
    .option("--max-size <cỡ>", SIZE_HELP, parseByteSize)
    .option("--json", "in kết quả dạng JSON, mỗi tệp một dòng")
    .helpOption("-h, --help", "xem hướng dẫn này")
    .action(
      async (files: readonly string[], options: SharedOptions & { readonly into: string }) => {
        finish(await importFiles(files, options, environment));
      },
    );
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
