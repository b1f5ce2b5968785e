import type { DocumentLayout } from "../documentLayout.js";

/** Administrative documents of State bodies by Decree 30/2020/NĐ-CP; within its ranges the common value is taken. */
export const STATE_DOCUMENT_LAYOUT: DocumentLayout = {
  basis: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I",
  validFrom: "2020-03-05",
  source:
    "https://luatvietnam.vn/tin-van-ban-moi/huong-dan-moi-ve-cach-trinh-bay-van-ban-hanh-chinh-186-24146-article.html",
  certainty: "sourced",
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  sizes: {
    heading: 13,
    motto: 14,
    issuer: 13,
    number: 13,
    placeAndDate: 14,
    type: 14,
    subject: 14,
    letterSubject: 13,
    body: 14,
    recipientsTitle: 12,
    recipients: 11,
  },
  lineHeight: 1.2,
  firstLineIndent: 12.7,
  numberColon: true,
  star: false,
  boldPost: true,
  unsure: [
    {
      code: "print/unsure-indent",
      message:
        "Thụt dòng đầu đoạn 1,27 cm và canh đều hai lề là theo thực tế, chưa đối chiếu nguyên văn Nghị định.",
    },
    {
      code: "print/unsure-sizes",
      message:
        "Cỡ chữ của Quốc hiệu, số, địa danh, trích yếu và nơi nhận lấy theo bản hướng dẫn, chưa đối chiếu nguyên văn Phụ lục I.",
    },
  ],
};
