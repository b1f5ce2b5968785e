import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertToUnicode, detectEncoding, LEGACY_ENCODING_SOURCES } from "./index.js";

// The charts of TCVN 5712 (VN3), VNI-Windows and code page 1258, in their own order: plain letter, sắc, huyền, hỏi, ngã,
// nặng; written apart from the tables of the source.
const VOWELS = "a ă â e ê i o ô ơ u ư y".split(" ");
const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const SMALL = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))),
  "đ",
];
const CONSONANTS = [..."bcdghklmnpqrstvx"];
const LETTERS = [...SMALL, ...CONSONANTS].flatMap((letter) => [letter, letter.toUpperCase()]);
const PLAIN_CAPITALS = new Set([
  ..."AĂÂEÊIOÔƠUƯYĐ",
  ...CONSONANTS.map((letter) => letter.toUpperCase()),
]);

const TCVN3_BYTES =
  "61 b8 b5 b6 b7 b9  a8 be bb bc bd c6  a9 ca c7 c8 c9 cb  65 d0 cc ce cf d1  aa d5 d2 d3 d4 d6  69 dd d7 d8 dc de  " +
  "6f e3 df e1 e2 e4  ab e8 e5 e6 e7 e9  ac ed ea eb ec ee  75 f3 ef f1 f2 f4  ad f8 f5 f6 f7 f9  79 fd fa fb fc fe  ae";
const TCVN3_CAPITALS: Readonly<Record<string, number>> = {
  ...{ Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 },
};
const VNI_BYTES =
  "61 61f9 61f8 61fb 61f5 61ef  61ea 61e9 61e8 61fa 61fc 61eb  61e2 61e1 61e0 61e5 61e3 61e4  65 65f9 65f8 65fb 65f5 65ef  " +
  "65e2 65e1 65e0 65e5 65e3 65e4  69 ed ec e6 f3 f2  6f 6ff9 6ff8 6ffb 6ff5 6fef  6fe2 6fe1 6fe0 6fe5 6fe3 6fe4  " +
  "f4 f4f9 f4f8 f4fb f4f5 f4ef  75 75f9 75f8 75fb 75f5 75ef  f6 f6f9 f6f8 f6fb f6f5 f6ef  79 79f9 79f8 79fb 79f5 ee  f1";
const WINDOWS_1258_BYTES: Readonly<Record<string, number>> = {
  ...{ Ă: 0xc3, ă: 0xe3, Đ: 0xd0, đ: 0xf0, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd },
  ...{ "\u0300": 0xcc, "\u0309": 0xd2, "\u0303": 0xde, "\u0301": 0xec, "\u0323": 0xf2 },
};

const read = (hex: string) => Buffer.from(hex, "hex").toString("latin1");
const chart = (bytes: string) =>
  new Map(bytes.split(/ +/u).map((hex, index) => [SMALL[index] ?? "", read(hex)] as const));
const TCVN3_CHART = chart(TCVN3_BYTES);
const VNI_CHART = chart(VNI_BYTES);

function writeTcvn3(letter: string): string {
  const capital = TCVN3_CAPITALS[letter];
  if (capital !== undefined) return String.fromCharCode(capital);
  if (/[A-Z]/u.test(letter)) return letter;
  return TCVN3_CHART.get(letter) ?? TCVN3_CHART.get(letter.toLowerCase()) ?? letter;
}
function writeVni(letter: string): string {
  const written = VNI_CHART.get(letter.toLowerCase()) ?? letter;
  return letter === letter.toLowerCase() ? written : written.toUpperCase();
}
function writeWindows1258(letter: string): string {
  const marks = letter.normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(marks)?.[0] ?? "";
  return Array.from(marks.replace(tone, "").normalize("NFC") + tone, (unit) =>
    String.fromCharCode(WINDOWS_1258_BYTES[unit] ?? unit.charCodeAt(0)),
  ).join("");
}
const WRITERS = {
  tcvn3: writeTcvn3,
  vni: writeVni,
  "windows-1258": writeWindows1258,
} as const;
const ENCODINGS = ["tcvn3", "vni", "windows-1258"] as const;

const onsets = "b c ch d đ g gh h k kh l m n ng nh ph qu r s t th tr v x".split(" ");
const rhymes =
  "a á ạ an ảnh ác ăn ắt ặng âu ấy ập em én ẹt êu ến ệnh ia ía iệt iếng o ói ọc ong ô ố ộng ơ ới ợp u ủ úc ung ư ữ ước ường y ỹ uyên uyệt oán oại".split(
    " ",
  );
const syllables = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...rhymes))
  .map((parts) => parts.join(""));
const sentences = fc
  .array(syllables, { minLength: 20, maxLength: 40 })
  .map((words) => words.join(" "));

describe.each(ENCODINGS)("%s", (encoding) => {
  const write = WRITERS[encoding];
  const writeAll = (text: string) => Array.from(text, write).join("");

  it("has all 134 Vietnamese letters with marks and the plain ones", () => {
    expect(SMALL.filter((letter) => !/^[a-z]$/u.test(letter))).toHaveLength(67);
    for (const letter of LETTERS) {
      // A toned capital of TCVN3 has no code of its own: it is tested among its neighbours below.
      if (encoding === "tcvn3" && !PLAIN_CAPITALS.has(letter) && letter !== letter.toLowerCase())
        continue;
      expect(convertToUnicode(write(letter), { encoding }), letter).toBe(letter);
    }
  });

  it("comes back as the text that was written in it, in small letters and in capitals", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(convertToUnicode(writeAll(text), { encoding })).toBe(text);
        const capitals = `HẾT ${text.toUpperCase()} HẾT`;
        expect(convertToUnicode(writeAll(capitals), { encoding })).toBe(capitals);
      }),
    );
  });

  it("is told from the others, or refused, but never mistaken", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const detected = detectEncoding(writeAll(text));
        if (detected.certain && detected.encoding !== "unicode") {
          expect(detected.encoding).toBe(encoding);
        }
      }),
    );
  });

  it("has the punctuation of Windows-1252, also where the bytes were taken for ISO 8859-1", () => {
    expect(convertToUnicode("\u0093a\u0094 \u0096 b\u0085", { encoding })).toBe("“a” – b…");
    expect(convertToUnicode("“a” – b…", { encoding })).toBe("“a” – b…");
  });

  it("names the published tables it was compared with", () =>
    expect(LEGACY_ENCODING_SOURCES[encoding].certainty).toBe("sourced"));
});

describe("windows-1258", () => {
  it("agrees with TextDecoder on every byte", () => {
    const decoder = new TextDecoder("windows-1258");
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const read1252 = String.fromCharCode(byte);
      expect(convertToUnicode(read1252, { encoding: "windows-1258" }), byte.toString(16)).toBe(
        decoder.decode(Uint8Array.of(byte)),
      );
    }
  });
});

describe("tcvn3", () => {
  const convert = (text: string) => convertToUnicode(text, { encoding: "tcvn3" });

  it("tells the case of a word with one plain letter by the words of its line", () => {
    expect(convert("TR¦êNG CHÝNH TRÞ TØNH Hµ NéI")).toBe("TRƯỜNG CHÍNH TRỊ TỈNH HÀ NỘI");
    expect(convert("UBND tØnh Hµ Nam")).toBe("UBND tỉnh Hà Nam");
    expect(convert("§¹I HéI\nHµ")).toBe("ĐẠI HỘI\nHà");
  });

  it("reads a toned capital written as two letters", () => {
    for (const letter of SMALL) {
      const capital = letter.toUpperCase();
      const toned = TCVN3_CHART.get(letter) ?? "";
      const plain = letter
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
        .normalize("NFC");
      // “Oó” may be the “oo” of “moóc”, so it is left as it is written.
      if (plain === letter || plain === "o") continue;
      expect(convert(writeTcvn3(plain.toUpperCase()) + toned)).toBe(capital);
    }
  });
});

describe("what is not in an old encoding", () => {
  it.each([
    "Le président a été élu à l'issue d'une élection où les électeurs ont voté; l'école supérieure, créée dès 1997",
    "A educação é um direito; não há dúvida de que a situação política é difícil; coração, irmã, órgão",
    "El niño comió la piñata mañana; corazón, acción, también, está, aquí, días, país",
    "Die Größe der Häuser über den Hügel, schöne Mädchen, Fußgänger, Äpfel, Öl, Übung",
    "dung sai ± 2, 20 m², 25 °C, 5 × 4, ¼, ½, ¾, «trích» © 2021 ®",
    "const café = { naïve: true, señor: 'Müller', größe: 3 }; // façade",
    "Tôi là ai và có gì ở đó, cô ca hát, nhà xã, lòng lành, dân tâm",
    "co la va ma khong co dau",
  ])("stays as it is: %s", (text) => expect(convertToUnicode(text)).toBe(text));

  it("stays as it is, whatever the Vietnamese", () => {
    fc.assert(
      fc.property(
        fc.array(syllables, { maxLength: 60 }),
        fc.constantFrom("NFC", "NFD"),
        (words, form) => {
          const text = words.join(" ").normalize(form);
          expect(detectEncoding(text).encoding).toBe("unicode");
        },
      ),
    );
  });

  it("is never taken for Vietnamese, whatever the letters of Latin-1", () => {
    const latin1 = fc.string({
      unit: fc.constantFrom(..."abcdefghilmnoprstuéèàùâêîôûçïëüñáíóúãõäöß "),
    });
    fc.assert(
      fc.property(latin1, (text) => {
        const { encoding, certain } = detectEncoding(text);
        expect(encoding === "unicode" || !certain).toBe(true);
      }),
    );
  });

  it.each([
    [
      "UTF-8 misread",
      Buffer.from("Cộng hòa xã hội chủ nghĩa Việt Nam, lớp bồi dưỡng").toString("latin1"),
    ],
    ["VISCII", "C\u00b5ng h\u00f2a x\u00e3 h\u00b5i ch\u00fc ngh\u00eea Vi\u00aet Nam"],
  ])("is refused: %s", (_, text) =>
    expect(() => convertToUnicode(text)).toThrow(
      expect.objectContaining({ code: "text/ambiguous-encoding" }),
    ),
  );
});
