import type { Citation } from "@sotruong/citations";
import type { Finding } from "@sotruong/core";
import { type FoundDate, findDates, weekdayOf } from "@sotruong/dates";
import { checkFigures, type Figure } from "@sotruong/quotas/figures";
import { findSiteLinkProblems } from "@sotruong/site";
import { findEditorialFindings } from "@sotruong/text";
import type { ImportedArticle, ImportedSite, ImportFinding } from "../importedPage.js";
import type { LineRole } from "../lineRole.js";
import type { ClassifiedPage } from "./classifyLines.js";
import type { HtmlLines } from "./readHtmlLines.js";

const PROSE_OUTSIDE_TEXT: ReadonlySet<LineRole> = new Set([
  "title",
  "summary",
  "related",
  "latest",
  "album",
  "album-caption",
  "attachment",
]);
const WEEKDAYS = ["", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"];

/** What a warning may be taken from. */
export interface ReadPage {
  readonly page: ClassifiedPage;
  readonly article: ImportedArticle;
  readonly site: ImportedSite;
  readonly citations: readonly Citation[];
  readonly dates: readonly FoundDate[];
  readonly figures: readonly Figure[];
  readonly embeds: HtmlLines["embeds"];
}

function dateLineWarnings(page: ClassifiedPage): readonly ImportFinding[] {
  return page.recognitions.flatMap((recognition, line): readonly ImportFinding[] => {
    if (page.roles[line] !== "date-line" || recognition?.kind !== "date-line") return [];
    const { wallTime, weekday } = recognition.dateLine;
    const printed = page.lines[line]?.plain ?? "";
    if (wallTime === undefined) {
      return [
        {
          code: "importer/impossible-date",
          message: `Dòng ngày “${printed}” không phải một ngày có thật.`,
          line,
        },
      ];
    }
    const actual = Number(weekdayOf(wallTime.slice(0, 10)));
    if (weekday === undefined || weekday === actual) return [];
    return [
      {
        code: "importer/wrong-weekday",
        message: `Dòng ngày “${printed}” ghi sai thứ: ngày đó là ${WEEKDAYS[actual] ?? ""}.`,
        line,
      },
    ];
  });
}

/** Lines outside the text cannot carry a span; they carry their line number instead. */
function outsideTextWarnings(page: ClassifiedPage): readonly ImportFinding[] {
  const seen = new Set<string>();
  return page.lines.flatMap(({ plain }, line) => {
    const role = page.roles[line];
    if (role === undefined || !PROSE_OUTSIDE_TEXT.has(role) || seen.has(plain)) return [];
    seen.add(plain);
    const editorial = role === "summary" ? findEditorialFindings(plain) : [];
    const dates = (/\d/u.test(plain) ? findDates(plain) : []).flatMap(({ raw, warnings }) =>
      warnings.map((warning) => ({ ...warning, message: `“${raw}”: ${warning.message}` })),
    );
    return [...editorial, ...dates].map(
      ({ span: _, ...finding }): ImportFinding => ({ ...finding, line }),
    );
  });
}

function siteWarnings({ page, site, article }: ReadPage): readonly ImportFinding[] {
  const leaked = page.lines.flatMap(({ plain }, line): readonly ImportFinding[] =>
    page.roles[line] === "leaked-title"
      ? [
          {
            code: "importer/leaked-title",
            message: `Dòng “${plain}” là tiêu đề mặc định của một trang chưa đặt tên lọt ra ngoài, không nhận làm liên kết.`,
            line,
          },
        ]
      : [],
  );
  const links = findSiteLinkProblems(site.links.map((link) => ({ ...link })));
  const counters = page.roles.includes("visits") && site.visits === undefined;
  return [
    ...leaked,
    ...links.filter(({ code }) => code !== "site/lost-address"),
    ...(counters
      ? [
          {
            code: "importer/incomplete-visits",
            message:
              "Khối thống kê truy cập không đủ bốn con số: đang xem, hôm nay, hôm qua, tổng số.",
          },
        ]
      : []),
    ...article.attachments
      .filter(({ url }) => url === "")
      .map(({ name }) => ({
        code: "importer/lost-address",
        message: `Tệp đính kèm “${name}” không còn địa chỉ tải về.`,
      })),
  ];
}

function pageWarnings({ page, article }: ReadPage): readonly ImportFinding[] {
  const findings: ImportFinding[] = [];
  if (article.title === "") {
    findings.push({ code: "importer/no-title", message: "Không tìm thấy tiêu đề bài viết." });
  }
  if (article.text === "" && article.images.length === 0) {
    findings.push({ code: "importer/no-body", message: "Không tìm thấy nội dung bài viết." });
  }
  if (article.title !== "" && article.publishedAt === undefined) {
    findings.push({ code: "importer/no-date", message: "Không tìm thấy ngày đăng bài." });
  }
  const leftovers = page.roles.filter((role) => role === "leftover").length;
  if (leftovers > 0) {
    findings.push({
      code: "importer/leftover",
      message: `Còn ${leftovers} dòng chưa nhận ra là gì.`,
    });
  }
  return findings;
}

/** A film or frame in the text is no part of a safe body; its address must not be lost with it. */
function embedWarnings({ embeds }: ReadPage): readonly ImportFinding[] {
  return embeds
    .filter(({ part }) => part === "body" || part === "content" || part === "summary")
    .map(({ url }) => ({
      code: "importer/embedded-media",
      message: `Nội dung nhúng “${url}” không giữ được trong thân bài; hãy đặt lại nếu cần.`,
    }));
}

function clockWarnings(page: ClassifiedPage): readonly ImportFinding[] {
  return page.roles.flatMap((role, line): readonly ImportFinding[] =>
    role === "visit-clock" || role === "print-date"
      ? [
          {
            code: `importer/${role}`,
            message: `“${page.lines[line]?.plain ?? ""}” là ${role === "visit-clock" ? "đồng hồ lúc xem trang" : "ngày in trang"}, không phải ngày đăng.`,
            line,
          },
        ]
      : [],
  );
}

function byPlace(first: Finding, second: Finding): number {
  return (first.span?.start ?? Infinity) - (second.span?.start ?? Infinity) || 0;
}

/** Collects what a person should look at: first what concerns the text, in its order, then the rest of the page. */
export function collectWarnings(read: ReadPage): readonly ImportFinding[] {
  const inText = [
    ...findEditorialFindings(read.article.text),
    ...read.dates.flatMap((date) => date.warnings),
    ...read.citations.flatMap((citation) => citation.warnings),
    ...checkFigures(read.figures).flatMap(({ figure, verdict, message }) =>
      verdict === "contradicts"
        ? [{ code: "importer/contradicting-figures", message, span: figure.span }]
        : [],
    ),
  ];
  return [
    ...inText.sort(byPlace),
    ...dateLineWarnings(read.page),
    ...outsideTextWarnings(read.page),
    ...siteWarnings(read),
    ...embedWarnings(read),
    ...clockWarnings(read.page),
    ...pageWarnings(read),
  ];
}
