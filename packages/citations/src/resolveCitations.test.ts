import { describe, expect, it } from "vitest";
import { parseCitation, resolveCitations } from "./index.js";

function resolve(text: string, self?: string) {
  const mentions = resolveCitations(text, self === undefined ? {} : { self: parseCitation(self) });
  return mentions.map(({ raw, relation, antecedent }) => [raw, relation, antecedent?.raw]);
}

describe("resolveCitations", () => {
  it("joins repeated references, short forms and words that point back", () => {
    const text =
      "Quyết định số 6468-QĐ/HVCTQG ngày 21/12/2021 ban hành quy chế. Theo Quyết định số 6468, học viên dự đủ buổi; Quyết định 6468-QĐ/HVCTQG còn nêu điểm thi. Quyết định nêu trên có hiệu lực ngay.";
    expect(resolve(text)).toEqual([
      ["Quyết định số 6468-QĐ/HVCTQG", "first", undefined],
      ["Quyết định số 6468", "short", "Quyết định số 6468-QĐ/HVCTQG"],
      ["Quyết định 6468-QĐ/HVCTQG", "repeated", "Quyết định số 6468-QĐ/HVCTQG"],
      ["Quyết định nêu trên", "pointing", "Quyết định số 6468-QĐ/HVCTQG"],
    ]);
  });

  it("knows a short form that was defined with another word", () => {
    const text = "Quyết định số 2684-QĐ/HVCTQG (gọi tắt là Quy chế 2684) gồm 5 chương.";
    expect(resolve(text)[1]).toEqual(["Quy chế 2684", "short", "Quyết định số 2684-QĐ/HVCTQG"]);
  });

  it("takes the nearest document of the kind", () => {
    const text =
      "Nghị định số 89/2021/NĐ-CP sửa Nghị định số 101/2017/NĐ-CP và Thông tư số 01/2018/TT-BNV. Nghị định này còn hiệu lực.";
    expect(resolve(text)[3]).toEqual(["Nghị định này", "pointing", "Nghị định số 101/2017/NĐ-CP"]);
  });

  it("reads “này” in a document's own text as the document", () => {
    const text = "Căn cứ Quyết định số 12/QĐ-TCT. Quyết định này có hiệu lực từ ngày ký.";
    expect(resolve(text, "Quyết định số 44/QĐ-TCT")[1]).toEqual([
      "Quyết định này",
      "pointing",
      "Quyết định số 44/QĐ-TCT",
    ]);
  });

  it("leaves open what has no antecedent", () => {
    expect(resolve("Nghị định này và Quyết định 582 các xã")).toEqual([
      ["Nghị định này", "pointing", undefined],
      ["Quyết định 582", "first", undefined],
    ]);
  });
});
