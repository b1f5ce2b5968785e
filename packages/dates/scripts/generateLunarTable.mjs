// Writes src/data/lunarTables.ts, src/data/solarTermTable.ts and src/data/uncertainLunations.ts from astronomy-engine (MIT).
// Run it with: node scripts/generateLunarTable.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as Astronomy from "astronomy-engine";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const CHANGE = Date.UTC(1968, 0, 1) - 8 * HOUR;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The three readings of the rules: which offset turns an instant into a day. */
const READINGS = {
  official: (instant) => (instant < CHANGE ? 8 : 7),
  utc7: () => 7,
  utc8: () => 8,
};

function newMoons() {
  const found = [];
  let time = Astronomy.MakeTime(new Date(Date.UTC(FIRST_YEAR - 1, 9, 1)));
  const end = Date.UTC(LAST_YEAR + 2, 0, 20);
  for (;;) {
    const next = Astronomy.SearchMoonPhase(0, time, 40);
    if (next.date.getTime() > end) return found;
    found.push(next.date.getTime());
    time = next.AddDays(25);
  }
}

/** Instants at which the sun reaches each 15° of longitude, as { longitude, instant }, in order of time. */
function solarTerms() {
  const found = [];
  let time = Astronomy.MakeTime(new Date(Date.UTC(FIRST_YEAR - 1, 9, 1)));
  const end = Date.UTC(LAST_YEAR + 2, 0, 20);
  let longitude = Math.ceil(Astronomy.SunPosition(time).elon / 15) * 15;
  for (;;) {
    const next = Astronomy.SearchSunLongitude(longitude % 360, time, 30);
    if (next.date.getTime() > end) return found;
    found.push({ longitude: longitude % 360, instant: next.date.getTime() });
    time = next.AddDays(10);
    longitude += 15;
  }
}

const dayOf = (instant, offset) => Math.floor((instant + offset(instant) * HOUR) / DAY);

/** The months of the calendar: { start, year, month, leap } with start in days since 1970-01-01. */
function monthsOf(moons, terms, offset) {
  const starts = moons.map((instant) => dayOf(instant, offset));
  const principal = terms.filter(({ longitude }) => longitude % 30 === 0);
  const termDays = principal.map(({ instant }) => dayOf(instant, offset));
  const solstices = principal
    .filter(({ longitude }) => longitude === 270)
    .map(({ instant }) => dayOf(instant, offset));
  const indexOfDay = (day) => starts.findLastIndex((start) => start <= day);
  const months = [];
  for (let sui = 0; sui + 1 < solstices.length; sui += 1) {
    const from = indexOfDay(solstices[sui]);
    const to = indexOfDay(solstices[sui + 1]);
    const hasTerm = (index) =>
      termDays.some((day) => day >= starts[index] && day < starts[index + 1]);
    let leapIndex = -1;
    if (to - from === 13) {
      for (let index = from + 1; index < to && leapIndex < 0; index += 1)
        if (!hasTerm(index)) leapIndex = index;
    }
    let month = 11;
    let year = new Date(solstices[sui] * DAY).getUTCFullYear();
    for (let index = from; index < to; index += 1) {
      if (index > from && index !== leapIndex) {
        month = month === 12 ? 1 : month + 1;
        if (month === 1) year += 1;
      }
      months.push({
        start: starts[index],
        end: starts[index + 1],
        year,
        month,
        leap: index === leapIndex,
      });
    }
  }
  return months;
}

/** Per lunar year three characters: the leap month and one bit per month that has 30 days. */
function encode(months) {
  let table = "";
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const ofYear = months.filter((month) => month.year === year);
    const leap = ofYear.find((month) => month.leap)?.month ?? 0;
    let bits = leap;
    for (let index = 0; index < 13; index += 1) {
      const month = ofYear[index];
      bits = bits * 2 + (month !== undefined && month.end - month.start === 30 ? 1 : 0);
    }
    table += ALPHABET[bits >> 12] + ALPHABET[(bits >> 6) & 63] + ALPHABET[bits & 63];
  }
  return table;
}

/** The 24 terms of each year from Tiểu hàn (285°) on: days of the month, as steps of 0 to 3 from the earliest of each. */
function encodeTerms(terms, offset) {
  const rows = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    rows.push(
      Array.from({ length: 24 }, (_, index) => {
        const longitude = (285 + index * 15) % 360;
        const term = terms.find((one) => {
          const date = new Date(dayOf(one.instant, offset) * DAY);
          return one.longitude === longitude && date.getUTCFullYear() === year;
        });
        return new Date(dayOf(term.instant, offset) * DAY).getUTCDate();
      }),
    );
  }
  const earliest = Array.from({ length: 24 }, (_, index) =>
    Math.min(...rows.map((row) => row[index])),
  );
  let table = "";
  for (const row of rows) {
    for (let index = 0; index < 24; index += 3) {
      const step = (at) => row[at] - earliest[at];
      if (step(index) > 3 || step(index + 1) > 3 || step(index + 2) > 3)
        throw new Error("A term moves by more than three days.");
      table += ALPHABET[step(index) * 16 + step(index + 1) * 4 + step(index + 2)];
    }
  }
  return { earliest, table };
}

/** New moons within three minutes of the midnight that decides their day. */
function uncertain(moons, offset) {
  return moons.flatMap((instant) => {
    const local = instant + offset(instant) * HOUR;
    const sinceMidnight = ((local % DAY) + DAY) % DAY;
    const margin = sinceMidnight > DAY / 2 ? sinceMidnight - DAY : sinceMidnight;
    const date = new Date(Math.floor(local / DAY) * DAY).toISOString().slice(0, 10);
    return Math.abs(margin) <= 180_000 && date >= "1900-01-31" && date <= "2199-12-31"
      ? [{ date, marginSeconds: Math.round(margin / 1000) }]
      : [];
  });
}

export function generateTables() {
  const moons = newMoons();
  const terms = solarTerms();
  return {
    official: encode(monthsOf(moons, terms, READINGS.official)),
    utc7: encode(monthsOf(moons, terms, READINGS.utc7)),
    utc8: encode(monthsOf(moons, terms, READINGS.utc8)),
    terms: encodeTerms(terms, READINGS.official),
    uncertain: uncertain(moons, READINGS.official),
    firstDay: monthsOf(moons, terms, READINGS.official).find(
      (month) => month.year === FIRST_YEAR && month.month === 1,
    ).start,
  };
}

const HEADER =
  "// Generated by scripts/generateLunarTable.mjs from astronomy-engine (MIT). Do not edit.\n";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = generateTables();
  const write = (name, text) =>
    writeFileSync(new URL(`../src/data/${name}.ts`, import.meta.url), HEADER + text);
  write(
    "lunarTables",
    `// Lunar years ${FIRST_YEAR} to ${LAST_YEAR}, three characters each.
export const OFFICIAL_TABLE =
  "${tables.official}";

export const UTC7_TABLE =
  "${tables.utc7}";

export const UTC8_TABLE =
  "${tables.utc8}";
`,
  );
  write(
    "solarTermTable",
    `// Day of the month of the 24 terms of a year at its earliest, then three terms a character for each year from ${FIRST_YEAR}.
export const EARLIEST_DAYS = [
  ${tables.terms.earliest.join(", ")},
];

export const SOLAR_TERM_TABLE =
  "${tables.terms.table}";
`,
  );
  write(
    "uncertainLunations",
    `export const UNCERTAIN_LUNATIONS: readonly (readonly [date: string, marginSeconds: number])[] = ${JSON.stringify(tables.uncertain.map(({ date, marginSeconds }) => [date, marginSeconds]))};
`,
  );
  console.log(`first day ${tables.firstDay}, ${tables.uncertain.length} uncertain lunations`);
}
