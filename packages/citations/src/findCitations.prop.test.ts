import { normalizeText } from "@sotruong/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "./index.js";
import { prepareText } from "./internal/prepareText.js";

const pieces = fc.constantFrom(
  "Quy định số 164-QĐ/TW",
  "Nghị định",
  "số",
  "Số:",
  "101/2017/NĐ-CP",
  "1979-QĐ/HVCTQG",
  "ngày 01/9/2017",
  "của Bộ Chính trị",
  "Luật Cán bộ, công chức năm 2008",
  "khoản 1 Điều 7",
  "15/24 lớp",
  "đạt 62,5%",
  "QĐ",
  "–",
  "⁄",
  "/",
  "2017",
  "và",
  ";",
  "\u200b",
  "\r\n",
  "Thuở ấy, ủy ban",
  "😀",
  "ngày      tháng      năm",
);
const joints = fc.constantFrom(" ", "\u00a0", "", "\n", "  ");
const texts = fc
  .array(fc.tuple(pieces, joints), { maxLength: 25 })
  .map((parts) => parts.map((part) => part.join("")).join(""));

describe("findCitations", () => {
  it("gives spans that slice back and never overlap, in text order, in every form of the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("NFC", "NFD", "NFKC"), (words, form) => {
        const text = words.normalize(form);
        let end = 0;
        for (const { span, raw } of findCitations(text)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads the same from NFC, from NFD and with no-break spaces", () => {
    fc.assert(
      fc.property(texts, (words) => {
        const read = (text: string) =>
          findCitations(text).map(({ form, type, code, date, issuer, name, pinpoint }) => [
            form,
            type,
            code,
            date,
            issuer,
            name,
            pinpoint,
          ]);
        const plain = read(words.normalize("NFC"));
        expect(read(words.normalize("NFD"))).toEqual(plain);
        expect(read(words.normalize("NFC").replace(/ /gu, "\u00a0"))).toEqual(plain);
      }),
    );
  });

  it("finds each of several references however they are joined, also glued to each other", () => {
    const references = fc.constantFrom(
      "Quy định số 164-QĐ/TW",
      "Nghị định số 101/2017/NĐ-CP",
      "Quyết định 1979-QĐ/HVCTQG",
      "Kế hoạch 6017/KH-UBND",
      "Thông báo kết luận số 2213-TB/TU",
      "Luật số 91/2025/QH15",
    );
    const between = fc.constantFrom(
      "",
      " ",
      "\u00a0",
      ", ",
      "; ",
      "\n",
      " và ",
      ",",
      ".\u00a0",
      " – ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(references, between), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("NFC", "NFD"),
        (parts, form) => {
          const text = parts
            .map((part) => part.join(""))
            .join("")
            .normalize(form);
          const expected = parts.map(([reference]) => reference.normalize(form));
          expect(findCitations(text).map(({ raw }) => raw)).toEqual(expected);
        },
      ),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { span, raw } of findCitations(text)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["digits", "1"],
    ["numbers", "12 "],
    ["slashes", "1/"],
    ["dashes", "1-"],
    ["signs that never end", "1/QĐ-"],
    ["groups", "-QĐ/TW"],
    ["type words", "Nghị định "],
    ["markers", "số "],
    ["numbers behind markers", "số 1 "],
    ["laws", "Luật "],
    ["amending laws", "Luật sửa đổi, bổ sung một số điều của "],
    ["titles", "Luật Cán bộ, công chức và "],
    ["pinpoints", "khoản 1 Điều 7 "],
    ["spaces", " "],
    ["no-break spaces", "\u00a0"],
    ["line ends", "\n"],
    ["marks", "\u0301"],
    ["references", "Nghị định số 101/2017/NĐ-CP "],
    ["dates", "ngày 01/9/2017 "],
    ["issuers", "1/QĐ-UBND của Ủy ban "],
    ["ordinance words", "Pháp lệnh "],
    ["letterheads", "Số: 1/QĐ-UBND | "],
  ])("reads a megabyte of %s before the watchdog barks", { timeout: 30_000 }, (_name, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    for (const { span, raw } of findCitations(text)) {
      if (text.slice(span.start, span.end) !== raw) throw new Error(`${raw} at ${span.start}`);
    }
  });
});

describe("prepareText", () => {
  const units = fc.constantFrom(
    "a",
    "ệ",
    "e\u0323\u0302",
    "\u00a0",
    "–",
    "\r",
    "\n",
    "\u200b",
    "\u0301",
    " ",
    "9",
    "⁄",
    "\t",
  );
  const sources = fc.oneof(texts, fc.string({ unit: units }));

  it("gives the text of normalizeText and a way back that holds what it stands for", () => {
    fc.assert(
      fc.property(
        sources,
        fc.constantFrom("NFC", "NFD"),
        fc.nat(),
        fc.nat(),
        (words, form, a, b) => {
          const source = words.normalize(form);
          const prepared = prepareText(source);
          expect(prepared.text).toBe(normalizeText(source).text);
          if (prepared.text === "") return;
          const start = a % prepared.text.length;
          const end = Math.min(prepared.text.length, start + 1 + (b % 40));
          const span = prepared.toSource({ start, end });
          expect(normalizeText(source.slice(span.start, span.end)).text).toContain(
            prepared.text.slice(start, end),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
