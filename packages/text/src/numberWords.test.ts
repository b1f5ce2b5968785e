import { describe, expect, it } from "vitest";
import { formatNumberWords, parseNumberWords, safeParseNumberWords } from "./index.js";

describe("formatNumberWords", () => {
  it.each([
    [0, "không"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [15, "mười lăm"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [55, "năm mươi lăm"],
    [101, "một trăm linh một"],
    [105, "một trăm linh năm"],
    [115, "một trăm mười lăm"],
    [1001, "một nghìn không trăm linh một"],
    [2021, "hai nghìn không trăm hai mươi mốt"],
    [1_000_005, "một triệu không trăm linh năm"],
    [1e9, "một tỷ"],
    [10n ** 18n, "một tỷ tỷ"],
    [10n ** 12n + 1000n, "một nghìn tỷ không trăm linh một nghìn"],
    [-5, "âm năm"],
    [62.5, "sáu mươi hai phẩy năm"],
    [47.25, "bốn mươi bảy phẩy hai mươi lăm"],
    [0.05, "không phẩy không năm"],
    [3.1516, "ba phẩy một năm một sáu"],
    ["62,5", "sáu mươi hai phẩy năm"],
    ["3.167.008", "ba triệu một trăm sáu mươi bảy nghìn không trăm linh tám"],
    ["1,0", "một phẩy không"],
  ])("%s", (value, words) => expect(formatNumberWords(value)).toBe(words));

  it("takes the words of the South", () =>
    expect(formatNumberWords(1004, { emptyTen: "lẻ", thousand: "ngàn" })).toBe(
      "một ngàn không trăm lẻ bốn",
    ));

  it.each([Number.NaN, Infinity, "62.5", "năm", "", "1,285,000"])("refuses %s", (value) =>
    expect(() => formatNumberWords(value)).toThrow(
      expect.objectContaining({ code: "text/invalid-number" }),
    ),
  );
});

describe("parseNumberWords", () => {
  it.each([
    ["Hai mươi mốt", 21],
    ["hai  mươi\u00a0bốn", 24],
    ["hai mươi nhăm", 25],
    ["một trăm lẻ năm", 105],
    ["một ngàn tỉ", 1e12],
    ["âm ba phẩy không năm", -3.05],
    ["một phần tư", 0.25],
    ["ba phần tư", 0.75],
    ["hai mươi phần trăm", 0.2],
    ["mười hai".normalize("NFD"), 12],
    ["hai tư", 24],
    ["hai mốt", 21],
    ["một trăm ba lăm", 135],
    ["một nghìn lẻ một", 1001],
    ["một triệu linh năm", 1_000_005],
    ["một tỷ không trăm triệu không trăm nghìn không trăm linh một", 1_000_000_001],
    ["hai rưỡi", 2.5],
    ["một trăm rưỡi", 150],
    ["hai nghìn rưỡi", 2500],
    ["một triệu rưỡi", 1_500_000],
    ["ba tỷ rưỡi", 3_500_000_000],
    ["nửa", 0.5],
    ["một nửa", 0.5],
    ["năm phẩy năm phần trăm", 0.055],
    ["một phần triệu", 1e-6],
    ["âm một phần tư", -0.25],
  ])("%s", (words, value) => expect(parseNumberWords(words)).toBe(value));

  it.each([
    "",
    "hai hai",
    "một mốt",
    "hai tư năm",
    "linh năm",
    "mười tư",
    "rưỡi",
    "ba phần tư rưỡi",
    "hai nửa",
    "không trăm nghìn",
    "trăm",
    "mươi",
    "hai trăm trăm",
    "một mươi",
    "mười mốt",
    "hai trăm ba",
    "nghìn hai",
    "một nghìn hai triệu",
    "tỷ",
    "hai phẩy",
    "phẩy hai",
    "một phần không",
    "không trăm",
    "năm học",
  ])("refuses “%s”", (words) => {
    expect(() => parseNumberWords(words)).toThrow(
      expect.objectContaining({ code: "text/invalid-number-words" }),
    );
    expect(safeParseNumberWords(words).ok).toBe(false);
  });
});
