import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CitedDocument,
  citationKey,
  formatCitation,
  parseCitation,
  sameDocument,
} from "./index.js";

const days = fc
  .date({ min: new Date("1998-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const numbers = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(2, "0"));

const normative = fc
  .tuple(
    numbers,
    days,
    fc.constantFrom(
      ["Nghị định", "NĐ-CP", "Chính phủ"],
      ["Thông tư", "TT-BNV", "Bộ trưởng Bộ Nội vụ"],
      ["Thông tư liên tịch", "TTLT-BGDĐT-BNV", undefined],
      ["Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ"],
      ["Quyết định", "QĐ-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"],
      ["Nghị quyết", "NQ-HĐND", "Hội đồng nhân dân tỉnh"],
      ["Luật", "QH15", "Quốc hội"],
      ["Pháp lệnh", "UBTVQH16", "Ủy ban Thường vụ Quốc hội"],
    ),
  )
  .map(([number, date, [type = "", sign = "", issuer]]): CitedDocument => {
    const year = Number(date.slice(0, 4));
    const code = `${number}/${year}/${sign}`;
    return {
      system: "state",
      form: "full",
      type,
      number,
      year,
      sign,
      code,
      date,
      ...(issuer === undefined ? {} : { issuer }),
    };
  });

const individual = fc
  .tuple(
    numbers,
    days,
    fc.constantFrom(
      ["Kế hoạch", "KH-UBND", "UBND tỉnh Phú Thọ"],
      ["Công văn", "BNV-CCVC", "Bộ Nội vụ"],
      ["Thông báo", "TB-TCT", "Trường Chính trị tỉnh"],
      ["Tờ trình", "TTr-SNV", "Sở Nội vụ"],
    ),
  )
  .map(([number, date, [type = "", sign = "", issuer = ""]]): CitedDocument => {
    return {
      system: "state",
      form: "full",
      type,
      number,
      sign,
      code: `${number}/${sign}`,
      date,
      issuer,
    };
  });

const party = fc
  .tuple(
    numbers,
    days,
    fc.constantFrom(
      ["Quy định", "QĐ/TW", "Bộ Chính trị"],
      ["Quyết định", "QĐ/HVCTQG", "Giám đốc Học viện"],
      ["Thông báo kết luận", "TB/TU", "Thường trực Tỉnh ủy"],
      ["Hướng dẫn", "HD/VPTW", "Văn phòng Trung ương Đảng"],
      ["Chương trình", "CTr/TU", "Tỉnh ủy"],
    ),
  )
  .map(([number, date, [type = "", sign = "", issuer = ""]]): CitedDocument => {
    return {
      system: "party",
      form: "full",
      type,
      number,
      sign,
      code: `${number}-${sign}`,
      date,
      issuer,
    };
  });

describe("parse(format(document))", () => {
  it("keeps the document", () => {
    fc.assert(
      fc.property(fc.oneof(normative, individual, party), (document) => {
        const read = parseCitation(formatCitation(document));
        expect(read).toMatchObject({ ...document });
        expect(sameDocument(read, document)).toBe("same");
      }),
    );
  });

  it("keeps number and sign in every style", () => {
    const styles = fc.record({
      mention: fc.constantFrom("first", "later"),
      within: fc.constantFrom("administrative", "normative"),
      on: fc.constantFrom("2019-01-01", "2025-05-01", "2026-01-01"),
    });
    fc.assert(
      fc.property(fc.oneof(normative, individual, party), styles, (document, style) => {
        expect(citationKey(parseCitation(formatCitation(document, style)))).toBe(
          citationKey(document),
        );
      }),
    );
  });
});
