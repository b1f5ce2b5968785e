import { describe, expect, it } from "vitest";
import { indexCitations } from "./index.js";

describe("indexCitations", () => {
  const index = indexCitations([
    {
      id: "khai-giang",
      text: "Theo Quy định số 11-QĐ/TW ngày 19/5/2021 của Ban Bí thư; Quy định 11 nêu sáu tiêu chí.",
    },
    { id: "tong-ket", text: "Căn cứ Quy định số 11-QĐ/TW và Nghị định số 101/2017/NĐ-CP." },
    { id: "phu-tho", text: "Kế hoạch 6017/KH-UBND ngày 26/12/2019 của UBND tỉnh Phú Thọ" },
    { id: "lao-cai", text: "Kế hoạch 6017/KH-UBND ngày 03/02/2020 của UBND tỉnh Lào Cai" },
    { id: "khong-co", text: "Trường mở 15/24 lớp." },
  ]);

  it("counts short forms for the document that they mean, most cited first", () => {
    const [first] = index.documents;
    expect(first?.citation.date).toBe("2021-05-19");
    expect(first?.articles).toEqual([
      { id: "khai-giang", count: 2 },
      { id: "tong-ket", count: 1 },
    ]);
    expect(first?.count).toBe(3);
  });

  it("keeps documents apart that share number and sign", () => {
    const plans = index.documents.filter(({ citation }) => citation.code === "6017/KH-UBND");
    expect(plans.map(({ articles }) => articles.map(({ id }) => id))).toEqual([
      ["phu-tho"],
      ["lao-cai"],
    ]);
    expect(new Set(plans.map(({ key }) => key)).size).toBe(2);
  });

  it("lists what each article cites", () => {
    expect(index.byArticle.get("tong-ket")).toEqual(["11.qd-tw", "101.2017.nd-cp"]);
    expect(index.byArticle.get("khong-co")).toEqual([]);
  });

  it("adds up: every mention is counted once", () => {
    const total = index.documents.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(6);
  });
});
