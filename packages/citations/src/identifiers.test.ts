import { describe, expect, it } from "vitest";
import {
  formatAkomaNtosoIri,
  formatUrnLex,
  lawPortals,
  parseCitation,
  toLegislation,
} from "./index.js";

const DECREE = parseCitation("Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ");
const PARTY = parseCitation("Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị");

describe("identifiers", () => {
  it("name a document within one's own data", () => {
    expect(formatAkomaNtosoIri(DECREE)).toBe("/akn/vn/act/nghi-dinh/2017-09-01/101-2017-nd-cp");
    expect(formatAkomaNtosoIri(PARTY)).toBe("/akn/vn/doc/quy-dinh/2013-02-01/164-qd-tw");
    expect(formatUrnLex(DECREE)).toBe("urn:lex:vn:chinh.phu:nghi.dinh:2017-09-01;101-2017-nd-cp");
    expect(formatUrnLex(parseCitation("Nghị định số 101/2017/NĐ-CP"))).toBeUndefined();
  });

  it("describe State law as Legislation, and nothing else", () => {
    expect(toLegislation(DECREE)).toEqual({
      "@type": "Legislation",
      name: "Nghị định số 101/2017/NĐ-CP",
      legislationIdentifier: "101/2017/NĐ-CP",
      legislationType: "Nghị định",
      legislationDate: "2017-09-01",
      legislationPassedBy: { "@type": "Organization", name: "Chính phủ" },
      legislationJurisdiction: "VN",
      inLanguage: "vi",
    });
    expect(toLegislation(PARTY)).toBeUndefined();
    expect(toLegislation(parseCitation("Công văn số 1614/UBND-TNMT"))).toBeUndefined();
    expect(toLegislation(parseCitation("Hiến pháp năm 2013"))?.name).toBe("Hiến pháp năm 2013");
  });

  it("look a document up on the law portals, State documents only", () => {
    for (const portal of lawPortals) {
      const address = new URL(portal.href(DECREE) ?? "");
      expect([...address.searchParams.values()]).toContain("101/2017/NĐ-CP");
      expect(portal.href(PARTY)).toBeUndefined();
      expect(portal.documented).toBe(false);
      expect(portal.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });
});
