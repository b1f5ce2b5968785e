import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { formatAdministrativeDate } from "@sotruong/dates";
import {
  type DocumentLayout,
  type OfficialDocument,
  PARTY_DOCUMENT_LAYOUTS,
  type RenderOfficialDocumentOptions,
  renderPartyDocument,
  renderStateDocument,
  STATE_DOCUMENT_LAYOUT,
} from "@sotruong/print";
import type { SchoolContent } from "./loadSchool.js";

/** A sample of an official document, made of the school's own data. */
export interface OfficialSample {
  readonly id: string;
  readonly name: string;
  readonly layout: DocumentLayout;
  readonly write: (options: RenderOfficialDocumentOptions) => string;
}

function paragraphs(...texts: readonly string[]): SafeHtml {
  const bold = (html: string) => html.replace(/^Điều \d+\./u, "<strong>$&</strong>");
  return texts.map((text) => `<p>${bold(escapeHtml(text))}</p>`).join("\n") as SafeHtml;
}

/** The samples of a school: a decision and a letter in the State's form, a resolution in each form of the Party. */
export function officialSamples({ classes, settings }: SchoolContent): readonly OfficialSample[] {
  const { provinceName, reportDate, name } = settings;
  const { units, officers } = settings.school;
  const head = officers[0]?.name ?? "";
  const unit = units.at(-2)?.name ?? name;
  const known = classes[0]?.name ?? "bồi dưỡng";
  const className = /^lớp /iu.test(known) ? known : `lớp ${known}`;
  const placeAndDate = `${provinceName}, ${formatAdministrativeDate(reportDate)}`;
  const common = {
    superior: `Tỉnh ủy ${provinceName}`,
    issuer: "Trường Chính trị",
    placeAndDate,
    signature: { post: "Hiệu trưởng", name: head },
  };
  const decision: OfficialDocument = {
    ...common,
    number: "05/QĐ-TCT",
    type: "Quyết định",
    subject: `Về việc mở ${className}`,
    grounds: [
      "Căn cứ Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ về đào tạo, bồi dưỡng cán bộ, công chức, viên chức",
      `Theo đề nghị của ${unit}`,
    ],
    enacting: "Quyết định:",
    body: paragraphs(
      `Điều 1. Mở ${className} theo kế hoạch bồi dưỡng năm của Nhà trường.`,
      `Điều 2. Giao ${unit} tổ chức, quản lý lớp học theo đúng chương trình và quy chế.`,
      "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Các khoa, phòng có liên quan và học viên của lớp chịu trách nhiệm thi hành Quyết định này./.",
    ),
    recipients: ["Như Điều 3", "Tỉnh ủy (để báo cáo)", "Lưu: VT"],
  };
  const letter: OfficialDocument = {
    ...common,
    number: "06/TCT-ĐT",
    subject: `cử học viên dự ${className}`,
    addressees: ["Các sở, ban, ngành của tỉnh", "Ủy ban nhân dân các xã, phường"],
    body: paragraphs(
      `Thực hiện kế hoạch bồi dưỡng năm, Nhà trường mở ${className}.`,
      "Kính đề nghị quý cơ quan cử học viên đúng đối tượng và gửi danh sách về Nhà trường trước ngày khai giảng mười ngày làm việc./.",
    ),
    recipients: ["Như trên", "Lưu: VT"],
  };
  const resolution: OfficialDocument = {
    superior: "Đảng bộ các cơ quan tỉnh",
    issuer: "Đảng ủy Trường Chính trị",
    number: "05-NQ/ĐU",
    placeAndDate,
    type: "Nghị quyết",
    subject: "về nhiệm vụ đào tạo, bồi dưỡng quý tới",
    body: paragraphs(
      "Đảng ủy thống nhất đánh giá công tác đào tạo, bồi dưỡng trong quý và xác định các nhiệm vụ sau.",
      "1. Hoàn thành các lớp trong kế hoạch, giữ vững nền nếp dạy và học.",
      "2. Đưa tình huống thực tế ở cơ sở vào bài giảng của từng khoa.",
    ),
    recipients: ["Các chi bộ trực thuộc", "Lưu Đảng ủy"],
    signature: { authority: "T/M Đảng ủy", post: "Bí thư", name: head },
  };
  return [
    {
      id: "quyet-dinh",
      name: "Quyết định mở lớp",
      layout: STATE_DOCUMENT_LAYOUT,
      write: (options) => renderStateDocument(decision, options),
    },
    {
      id: "cong-van",
      name: "Công văn cử học viên",
      layout: STATE_DOCUMENT_LAYOUT,
      write: (options) => renderStateDocument(letter, options),
    },
    ...PARTY_DOCUMENT_LAYOUTS.map((layout) => ({
      id: `nghi-quyet-${layout.validFrom ?? ""}`,
      name: "Nghị quyết của Đảng ủy",
      layout,
      write: (options: RenderOfficialDocumentOptions) =>
        renderPartyDocument(resolution, layout, options),
    })),
  ];
}
