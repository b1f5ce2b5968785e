import { describe, expect, it } from "vitest";
import { convertToUnicode, detectEncoding, safeConvertToUnicode } from "./index.js";

const SENTENCES = [
  "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc",
  "Lớp bồi dưỡng ngạch chuyên viên chính đã khai giảng với nhiều học viên các huyện, thị",
  "Đẩy mạnh nghiên cứu khoa học, tổng kết thực tiễn; giữ vững kỷ cương, nề nếp",
  "quý thầy cô, ý kiến, thuở xưa, khuỷu tay, nghĩ ngợi, mỹ thuật, quỳ lạy, chữ ký",
];

// Written from the code charts, apart from the tables of the source.
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ...{
    á: "aù",
    à: "aø",
    ả: "aû",
    ã: "aõ",
    ạ: "aï",
    â: "aâ",
    ấ: "aá",
    ầ: "aà",
    ẩ: "aå",
    ẫ: "aã",
    ậ: "aä",
  },
  ...{
    ă: "aê",
    ắ: "aé",
    ằ: "aè",
    ẳ: "aú",
    ẵ: "aü",
    ặ: "aë",
    é: "eù",
    è: "eø",
    ẻ: "eû",
    ẽ: "eõ",
    ẹ: "eï",
  },
  ...{
    ê: "eâ",
    ế: "eá",
    ề: "eà",
    ể: "eå",
    ễ: "eã",
    ệ: "eä",
    í: "í",
    ì: "ì",
    ỉ: "æ",
    ĩ: "ó",
    ị: "ò",
  },
  ...{
    ó: "où",
    ò: "oø",
    ỏ: "oû",
    õ: "oõ",
    ọ: "oï",
    ô: "oâ",
    ố: "oá",
    ồ: "oà",
    ổ: "oå",
    ỗ: "oã",
    ộ: "oä",
  },
  ...{
    ơ: "ô",
    ớ: "ôù",
    ờ: "ôø",
    ở: "ôû",
    ỡ: "ôõ",
    ợ: "ôï",
    ú: "uù",
    ù: "uø",
    ủ: "uû",
    ũ: "uõ",
    ụ: "uï",
  },
  ...{
    ư: "ö",
    ứ: "öù",
    ừ: "öø",
    ử: "öû",
    ữ: "öõ",
    ự: "öï",
    ý: "yù",
    ỳ: "yø",
    ỷ: "yû",
    ỹ: "yõ",
    ỵ: "î",
  },
  ...{ đ: "ñ", Đ: "Ñ" },
};
const TCVN3_LETTERS: Readonly<Record<string, string>> = {
  ...{
    à: "µ",
    ả: "¶",
    ã: "·",
    á: "¸",
    ạ: "¹",
    ă: "¨",
    ằ: "»",
    ẳ: "¼",
    ẵ: "½",
    ắ: "¾",
    ặ: "Æ",
    â: "©",
  },
  ...{
    ầ: "Ç",
    ẩ: "È",
    ẫ: "É",
    ấ: "Ê",
    ậ: "Ë",
    đ: "®",
    è: "Ì",
    ẻ: "Î",
    ẽ: "Ï",
    é: "Ð",
    ẹ: "Ñ",
    ê: "ª",
  },
  ...{
    ề: "Ò",
    ể: "Ó",
    ễ: "Ô",
    ế: "Õ",
    ệ: "Ö",
    ì: "×",
    ỉ: "Ø",
    ĩ: "Ü",
    í: "Ý",
    ị: "Þ",
    ò: "ß",
    ỏ: "á",
  },
  ...{
    õ: "â",
    ó: "ã",
    ọ: "ä",
    ô: "«",
    ồ: "å",
    ổ: "æ",
    ỗ: "ç",
    ố: "è",
    ộ: "é",
    ơ: "¬",
    ờ: "ê",
    ở: "ë",
  },
  ...{
    ỡ: "ì",
    ớ: "í",
    ợ: "î",
    ù: "ï",
    ủ: "ñ",
    ũ: "ò",
    ú: "ó",
    ụ: "ô",
    ư: "\u00ad",
    ừ: "õ",
    ử: "ö",
  },
  ...{ ữ: "÷", ứ: "ø", ự: "ù", ỳ: "ú", ỷ: "û", ỹ: "ü", ý: "ý", ỵ: "þ", Đ: "§" },
};
const CP1258_LETTERS: Readonly<Record<string, string>> = {
  ...{ Ă: "Ã", ă: "ã", Đ: "Ð", đ: "ð", Ơ: "Õ", ơ: "õ", Ư: "Ý", ư: "ý" },
  ...{ "\u0300": "Ì", "\u0309": "Ò", "\u0303": "Þ", "\u0301": "ì", "\u0323": "ò" },
};
const write = (text: string, letters: Readonly<Record<string, string>>) =>
  Array.from(text, (letter) => letters[letter] ?? letter).join("");
const tonesApart = (text: string) =>
  Array.from(text, (letter) => {
    const marks = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(marks)?.[0] ?? "";
    return marks.replace(tone, "").normalize("NFC") + tone;
  }).join("");

describe.each(SENTENCES)("%s", (sentence) => {
  it.each([
    ["vni", write(sentence, VNI_LETTERS)],
    ["tcvn3", write(sentence, TCVN3_LETTERS)],
    ["windows-1258", write(tonesApart(sentence), CP1258_LETTERS)],
  ] as const)("is read from %s", (encoding, text) => {
    expect(detectEncoding(text)).toEqual({ encoding, certain: true });
    expect(convertToUnicode(text)).toBe(sentence);
    expect(convertToUnicode(text, { encoding })).toBe(sentence);
  });

  it("stays as it is in Unicode, composed or not", () => {
    expect(convertToUnicode(sentence)).toBe(sentence);
    expect(convertToUnicode(sentence.normalize("NFD"))).toBe(sentence.normalize("NFD"));
  });
});

describe("convertToUnicode", () => {
  it("writes toned capitals of TCVN3 by their neighbours", () => {
    expect(convertToUnicode("TR¦êNG CHÝNH TRÞ TØNH PHó THä")).toBe("TRƯỜNG CHÍNH TRỊ TỈNH PHÚ THỌ");
  });

  it.each(["Ñ", "aù oâ", "Quy àõnh sö ë 365-QÀ/TW cuãa Böå Chñnh trõ vaâ caác cêëp"])(
    "refuses “%s” rather than guess",
    (text) => {
      const result = safeConvertToUnicode(text);
      expect(result).toMatchObject({ ok: false, error: { code: "text/ambiguous-encoding" } });
    },
  );

  it.each(["Sotruong 2021", "café"])("leaves “%s” alone", (text) =>
    expect(convertToUnicode(text)).toBe(text),
  );
});
