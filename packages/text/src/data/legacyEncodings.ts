import type { Provenance } from "@sotruong/core";

// The three ways of writing Vietnamese in eight bits that are still met, as they look when their bytes were read as
// Windows-1252. Tables of TCVN 5712:1993 (VN3), of VNI-Windows, and of code page 1258.

/** An eight-bit way of writing Vietnamese. */
export type LegacyEncoding = "tcvn3" | "vni" | "windows-1258";

/** Published tables with which each table below was compared, byte by byte, over all 134 letters. */
export const LEGACY_ENCODING_SOURCES: Readonly<Record<LegacyEncoding, Provenance>> = {
  tcvn3: {
    source:
      "TCVN 5712:1993 (VN3): khớp bảng TCVN5712-1 của glibc ở các mã A1–FE mà VN3 dùng, bảng TCVN3 của UniKey (ukengine/data.cpp) và của xvnkb (tcvn.h); chữ hoa mang dấu không có mã riêng",
    certainty: "sourced",
  },
  vni: {
    source:
      "VNI-Windows: khớp bảng VNI-WIN của UniKey (ukengine/data.cpp), bảng VNI của xvnkb (vni.h) và của u-convert",
    certainty: "sourced",
  },
  "windows-1258": {
    source:
      "Bảng windows-1258 của WHATWG Encoding Standard (TextDecoder); khớp bảng WINCP-1258 của UniKey (ukengine/data.cpp)",
    certainty: "sourced",
  },
};

const TCVN3_LETTERS =
  "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

/** One letter for one: a toned capital looks like the small one and is told only by its neighbours. */
export const TCVN3: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from({ length: TCVN3_LETTERS.length / 2 }, (_, index) => [
    TCVN3_LETTERS.charAt(2 * index),
    TCVN3_LETTERS.charAt(2 * index + 1),
  ]),
);

const VNI_TONES = "ù\u0301ø\u0300û\u0309õ\u0303ï\u0323";
const VNI_CIRCUMFLEX =
  "â\u0302 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323".split(" ");
const VNI_BREVE =
  "ê\u0306 é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323".split(" ");

function pairsOfVni(): readonly (readonly [string, string])[] {
  const tones = VNI_TONES.match(/.\p{M}/gu) ?? [];
  const rows: (readonly [string, string, readonly string[]])[] = [
    ...[..."aeouy"].map((vowel) => [vowel, vowel, tones] as const),
    ["ô", "ơ", tones],
    ["ö", "ư", tones],
    ...[..."aeo"].map((vowel) => [vowel, vowel, VNI_CIRCUMFLEX] as const),
    ["a", "a", VNI_BREVE],
  ];
  const composed = rows.flatMap(([written, vowel, marks]) =>
    marks.map(
      (mark) => [written + mark.charAt(0), (vowel + mark.slice(1)).normalize("NFC")] as const,
    ),
  );
  const single = "íí ìì æỉ óĩ òị îỵ ñđ ôơ öư"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
  return [...composed, ...single].flatMap(([written, letter]) => [
    [written, letter] as const,
    [written.toUpperCase(), letter.toUpperCase()] as const,
    // The mark after a capital at the head of a word is small as often as not.
    [written.charAt(0).toUpperCase() + written.slice(1), letter.toUpperCase()] as const,
  ]);
}

/** A vowel and the letter that stands for its mark, or a single letter. */
export const VNI: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(pairsOfVni());

/** Letters and combining marks; the result still has to be composed. */
export const WINDOWS_1258: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Ã", "Ă"],
  ["ã", "ă"],
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["Õ", "Ơ"],
  ["õ", "ơ"],
  ["Ý", "Ư"],
  ["ý", "ư"],
  ["Ì", "\u0300"],
  ["Ò", "\u0309"],
  ["Þ", "\u0303"],
  ["ì", "\u0301"],
  ["ò", "\u0323"],
  ["þ", "₫"],
]);

// What stands at 80–9F in Windows-1252, and so in the three encodings; readers that take the bytes for ISO 8859-1
// leave control characters there.
const PUNCTUATION = "€‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œŸ";
const PUNCTUATION_BYTES =
  "\u0080\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008b\u008c\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009b\u009c\u009f";

/** Punctuation of Windows-1252 by the control character that an ISO 8859-1 reader left in its place. */
export const WINDOWS_1252_PUNCTUATION: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from(PUNCTUATION, (mark, index) => [PUNCTUATION_BYTES.charAt(index), mark]),
);
