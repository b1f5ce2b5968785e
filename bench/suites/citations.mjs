import { getCitations } from "@beshkenadze/eyecite";
import { findCitations } from "@sotruong/citations";
import citation from "citation";
import { englishOpinion, times, vietnameseText } from "../generate.mjs";

const MEGABYTE = 1_000_000;
const vietnamese = times(20, (index) => vietnameseText(MEGABYTE / 2, 100 + index));
const english = times(20, (index) => englishOpinion(MEGABYTE / 2, 200 + index));
const shortEnglish = [englishOpinion(10_000, 300)];

let reads = 0;

/**
 * Bytes read per second, each contender in its own language. Every read gets a text of its own by its last letter: V8 keeps
 * the matches of a global pattern for a text it has seen, and no site reads the same text twice.
 */
const reading = (find, texts) => ({
  inputs: texts,
  weight: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length,
  run(text) {
    reads += 1;
    return find(`${text}${reads % 997}`);
  },
});

export const citationFinding = {
  name: "References found in text",
  unit: "MB",
  scale: 1 / MEGABYTE,
  inputs: [],
  contenders: [
    {
      name: "@sotruong/citations findCitations",
      ours: true,
      ...reading(findCitations, vietnamese),
      note: "10 MB; with type, date, issuer, pinpoint, system and warnings",
    },
    {
      name: "citation (English)",
      ...reading((text) => citation.find(text), english),
      note: "every default citator in one pattern; number and kind only, no date, court or case name. In a loop of its own, with its pattern compiled and hot, it reads about 115 MB/s",
    },
    {
      name: "@beshkenadze/eyecite (English)",
      ...reading(getCitations, shortEnglish),
      note: "on 10 kB at a time: ten megabytes would take minutes",
    },
  ],
  goals: [
    { over: "citation (English)", ratio: 3 },
    { over: "@beshkenadze/eyecite (English)", ratio: 100 },
  ],
};

const ADVERSARIES = {
  "signs that never end": "1/QĐ-",
  "groups without a number": "-QĐ/TW",
  "type words": "Nghị định ",
  "amending laws": "Luật sửa đổi, bổ sung một số điều của ",
  "titles joined": "Luật Cán bộ, công chức và ",
  "marks without a letter": "\u0301",
  references: "Nghị định số 101/2017/NĐ-CP ",
  "lists of numbers": "101/2017/NĐ-CP, ",
  issuers: "1/QĐ-UBND của Ủy ban nhân dân ",
  letterheads: "Số: 1/QĐ-UBND | V/v ",
};

export const citationGrowth = {
  kind: "growth",
  name: "References found in adversarial text, up to 1 MB",
  sizes: [125_000, 250_000, 500_000, MEGABYTE],
  make: (size) => size,
  contenders: Object.entries(ADVERSARIES).map(([name, unit]) => ({
    name,
    ours: true,
    run: (size) => findCitations(unit.repeat(Math.ceil(size / unit.length))),
  })),
  goals: Object.keys(ADVERSARIES).map((name) => ({ of: name, exponentAtMost: 1.2 })),
};
