import type { DocumentLayout } from "../documentLayout.js";

const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 };

const PAGE_NUMBER = {
  code: "print/unsure-page-number",
  message: "Chưa đối chiếu vị trí số trang trong hướng dẫn: đang đặt ở giữa lề trên, từ trang 2.",
};

/** Party documents: by Guideline 36-HD/VPTW, and from 27 May 2026 by Guideline 05-HD/VPTW. */
export const PARTY_DOCUMENT_LAYOUTS: readonly DocumentLayout[] = [
  {
    basis: "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018",
    validFrom: "2018-04-03",
    validTo: "2026-05-27",
    source: "https://biquyetxaynha.com/cac-mau-van-ban-cua-dang-cong-san-viet-nam-nam-2024",
    certainty: "sourced",
    margins: MARGINS,
    sizes: {
      heading: 15,
      motto: 14,
      issuer: 14,
      number: 14,
      placeAndDate: 14,
      type: 16,
      subject: 15,
      letterSubject: 12,
      body: 14,
      recipientsTitle: 14,
      recipients: 12,
    },
    lineHeight: 1.3,
    firstLineIndent: 10,
    numberColon: false,
    star: true,
    boldPost: true,
    unsure: [
      {
        code: "print/unsure-margins",
        message: "Lề 20, 20, 30, 15 mm và cỡ chữ phần nơi nhận lấy theo thực tế.",
      },
      {
        code: "print/unsure-scope",
        message:
          "Có nguồn nói Hướng dẫn 36-HD/VPTW không bắt buộc với hệ thống trường chính trị; chưa xác minh.",
      },
      PAGE_NUMBER,
    ],
  },
  {
    basis: "Hướng dẫn số 05-HD/VPTW ngày 27/5/2026",
    validFrom: "2026-05-27",
    source: "Tài liệu hướng dẫn thực hành công khai; chưa đọc được nguyên văn",
    certainty: "unsure",
    margins: MARGINS,
    sizes: {
      heading: 15,
      motto: 14,
      issuer: 14,
      number: 14,
      placeAndDate: 14,
      type: 16,
      subject: 14,
      letterSubject: 12,
      body: 14,
      recipientsTitle: 14,
      recipients: 12,
    },
    lineHeight: 1.3,
    firstLineIndent: 10,
    numberColon: false,
    star: true,
    boldPost: false,
    unsure: [
      {
        code: "print/unsure-guideline",
        message:
          "Chưa đọc được nguyên văn Hướng dẫn 05-HD/VPTW: hãy đối chiếu thể thức trước khi ban hành.",
      },
      {
        code: "print/unsure-line-spacing",
        message:
          "Giãn dòng của Hướng dẫn 05-HD/VPTW được ghi khác nhau: đúng 18 pt hoặc 19 pt; đang dùng 1,3 dòng (18,2 pt).",
      },
      {
        code: "print/unsure-sizes",
        message: "Cỡ chữ ngoài phần nội dung giữ như Hướng dẫn 36-HD/VPTW.",
      },
      PAGE_NUMBER,
    ],
  },
];
