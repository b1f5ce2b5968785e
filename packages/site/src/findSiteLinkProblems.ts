import type { Finding } from "@sotruong/core";
import type { SiteLink } from "./siteLinkSchema.js";

/** Titles that editors and browsers give to pages nobody named. */
const LEAKED = new Set([
  "document",
  "home page",
  "new page",
  "không có tiêu đề",
  "no title",
  "page title",
  "trang không có tiêu đề",
  "untitled",
  "untitled document",
  "untitled page",
]);
const EMPTY_WORDS = new Set([
  "bấm vào đây",
  "click here",
  "link",
  "liên kết",
  "tại đây",
  "xem thêm",
]);

function labelFinding(label: string): Finding | undefined {
  const plain = label.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  if (LEAKED.has(plain.replace(/ \d{1,4}$/u, ""))) {
    return {
      code: "site/leaked-label",
      message: `Nhãn liên kết “${label}” là tiêu đề mặc định của một trang chưa đặt tên, cần đặt nhãn khác.`,
    };
  }
  if (!EMPTY_WORDS.has(plain)) return undefined;
  return {
    code: "site/empty-label",
    message: `Nhãn liên kết “${label}” không cho biết liên kết dẫn tới đâu.`,
  };
}

/**
 * Finds what a person should look at in a list of links: labels that leaked from a page without a title (such as
 * `Untitled Document`), labels that say nothing, lost addresses, and addresses that stand twice. It never throws.
 *
 * @example
 * ```ts
 * findSiteLinkProblems([{ label: "Untitled Document", url: "/x" }]).map(({ code }) => code); // => ["site/leaked-label"]
 * ```
 */
export function findSiteLinkProblems(links: readonly SiteLink[]): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const { label, url } of links) {
    const finding = labelFinding(label);
    if (finding !== undefined) findings.push(finding);
    if (url === undefined) {
      findings.push({
        code: "site/lost-address",
        message: `Liên kết “${label}” chưa có địa chỉ.`,
      });
      continue;
    }
    const other = seen.get(url);
    if (other === undefined) seen.set(url, label);
    else {
      findings.push({
        code: "site/repeated-address",
        message: `Liên kết “${label}” trùng địa chỉ với liên kết “${other}”.`,
      });
    }
  }
  return findings;
}
