import { readFileSync } from "node:fs";
import { findDates } from "@sotruong/dates";
import * as chrono from "chrono-node";
import { pick, randomSource, vietnameseText, whole } from "../generate.mjs";

const REFERENCE = "2021-12-31";
const noon = new Date(`${REFERENCE}T05:00:00Z`);
const findOurs = (text) => findDates(text, { reference: REFERENCE });
const findChrono = (text) => chrono.vi.parse(text, noon);

const FORMS = [
  (day, month, year) => `ngày ${day}/${month}/${year}`,
  (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`,
  (day, month) => `chiều ${day}/${month}`,
  (_day, month, year) => `tháng ${month}/${year}`,
  (_day, month, year) => `quý ${["I", "II", "III", "IV"][month % 4]} năm ${year}`,
  (_day, _month, year) => `năm học ${year}-${year + 1}`,
  (day, month, year) => `từ ngày ${day} đến ngày ${day + 3}/${month}/${year}`,
];

/** Running text with a date in every other sentence or so. */
function textWithDates(size) {
  const random = randomSource(11);
  return vietnameseText(size)
    .split(". ")
    .map((sentence) => {
      if (random() < 0.5) return sentence;
      const form = pick(random, FORMS);
      return `${sentence}, ${form(whole(random, 1, 25), whole(random, 1, 12), whole(random, 1990, 2030))}`;
    })
    .join(". ");
}

const page = textWithDates(50_000);
const kilobytes = Buffer.byteLength(page) / 1000;

export const datesInText = {
  name: "Dates found in text",
  unit: "kB",
  inputs: [page],
  contenders: [
    { name: "@sotruong/dates findDates", ours: true, run: findOurs, weight: kilobytes },
    {
      name: "chrono-node, vi",
      run: findChrono,
      weight: kilobytes,
      note: "knows no periods, ranges without a year, lunar dates",
    },
  ],
  goals: [],
};

// Short enough for one call to fit in a time slice of a busy machine.
const SIZES = [1_000, 4_000, 16_000];

function growth(name, make) {
  return {
    kind: "growth",
    name: `findDates on ${name}`,
    sizes: SIZES,
    make,
    contenders: [
      { name: "@sotruong/dates findDates", ours: true, run: (text) => findDates(text) },
      { name: "chrono-node, vi", run: findChrono },
    ],
    goals: [{ exponentAtMost: 1.3 }],
  };
}

const repeated = (piece) => (size) => piece.repeat(Math.ceil(size / piece.length));

export const growthOnPages = growth("running text", textWithDates);
export const growthOnFigures = growth("figures and dashes", repeated("1-"));
export const growthOnDays = growth("days without a month", repeated("ngày 1, "));
export const growthOnMonths = growth("months without a year", repeated("tháng 3, 4, "));
export const growthOnClocks = growth("times of day", repeated("từ 8h đến "));
export const growthOnPlaces = growth("names before a date", repeated("Hà Nội "));

function own(name) {
  const file = new URL(`../../packages/dates/fixtures/corpus/${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ kind, yearFrom }) => (kind === "date" || kind === null) && yearFrom === undefined);
}

function two(value) {
  return String(value).padStart(2, "0");
}

function chronoDates(text) {
  return findChrono(text).map(
    ({ start }) => `${start.get("year")}-${two(start.get("month"))}-${two(start.get("day"))}`,
  );
}

/** Share of our own lines with one whole date, and of those with none, that are read rightly. */
function rightLines(find) {
  const rows = [
    ...own("valid").filter(({ iso }) => iso.length === 10 && iso[0] !== "-"),
    ...own("negative"),
  ];
  const right = rows.filter(({ text, iso }) => {
    const found = find(text);
    return iso === null ? found.length === 0 : found.length === 1 && found[0] === iso;
  });
  return Math.round((right.length / rows.length) * 1000) / 10;
}

export const datesReadRightly = {
  kind: "figure",
  name: "Lines with one whole date or none, read rightly",
  figures: () => [
    {
      name: "@sotruong/dates findDates",
      ours: true,
      unit: "%",
      value: rightLines((text) => findDates(text).map(({ iso }) => iso)),
      note: "the lines are our own: dates in every form of the fixtures",
    },
    { name: "chrono-node, vi", unit: "%", value: rightLines(chronoDates) },
  ],
  goals: [{ of: "@sotruong/dates findDates", atLeast: 99 }],
};
