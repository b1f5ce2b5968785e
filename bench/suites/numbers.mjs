import { createRequire } from "node:module";
import { NumberParser } from "@internationalized/number";
import oorts from "@oorts/read-vn-number";
import { formatNumber, formatNumberWords, parseNumber } from "@sotruong/text";
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import numberToWords from "vn-num2words";
import { integers } from "../generate.mjs";

const config = new ReadingConfig();
config.unit = [];
const readVietnameseNumber = (value) => doReadNumber(String(value), config);
// Its ESM build cannot be imported by Node.
const readVnNumber = createRequire(import.meta.url)("read-vn-number").default;
const cached = new Intl.NumberFormat("vi-VN");
const parser = new NumberParser("vi-VN");

/** Numbers where readings go wrong most, with the reading of school grammars. */
const READINGS = [
  [15, "mười lăm"],
  [21, "hai mươi mốt"],
  [105, "một trăm linh năm"],
  [-7, "âm bảy"],
  [2021, "hai nghìn không trăm hai mươi mốt"],
  [1_000_005, "một triệu không nghìn không trăm linh năm"],
];

function isRightReading(run) {
  return READINGS.every(([value, words]) => {
    try {
      // Both “linh” and “lẻ”, both “nghìn” and “ngàn” are right.
      const read = run(value).trim().replaceAll("lẻ", "linh").replaceAll("ngàn", "nghìn");
      return read === words || read === words.replace("không nghìn ", "");
    } catch {
      return false;
    }
  });
}

export const numberWords = {
  name: "Number in words",
  inputs: integers(2000),
  contenders: [
    { name: "@sotruong/text formatNumberWords", ours: true, run: formatNumberWords },
    { name: "read-vietnamese-number", run: readVietnameseNumber },
    { name: "@oorts/read-vn-number", run: (value) => oorts.default.toVNWord(value) },
    { name: "read-vn-number", run: (value) => readVnNumber(String(value)) },
    { name: "vn-num2words", run: (value) => numberToWords(value) },
  ].map((contender) => ({ ...contender, right: isRightReading(contender.run) })),
  goals: [{ over: "read-vietnamese-number", ratio: 2 }],
};

export const numberFormat = {
  name: "Number with Vietnamese marks",
  inputs: integers(2000),
  contenders: [
    { name: "@sotruong/text formatNumber", ours: true, run: (value) => formatNumber(value) },
    { name: "Intl.NumberFormat, cached", run: (value) => cached.format(value) },
  ],
  goals: [{ over: "Intl.NumberFormat, cached", ratio: 1 }],
};

export const numberParse = {
  name: "Reading a number with Vietnamese marks",
  note: "Of “62.5” the peer makes 625 without a word; ours tells both readings.",
  inputs: integers(2000, 8).map((value) => cached.format(value)),
  contenders: [
    { name: "@sotruong/text parseNumber", ours: true, run: (text) => parseNumber(text) },
    { name: "@internationalized/number", run: (text) => parser.parse(text) },
  ],
  goals: [{ over: "@internationalized/number", ratio: 1 }],
};
