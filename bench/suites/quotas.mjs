import { groupOf, monthOf, readClassRecords, rollUp, startRollUp } from "@sotruong/quotas";
import { checkFigures, findFigures } from "@sotruong/quotas/figures";
// The copy of zod that our schemas are made with: the peer of another version would compare two versions.
import * as z from "../../node_modules/zod/index.js";
import { pick, randomSource, times, vietnameseText, whole } from "../generate.mjs";

const PROGRAMMES = times(24, (index) => `chuong-trinh-${index}`);
const UNITS = times(12, (index) => `Khoa, phòng ${index}`);
const STATUSES = ["planned", "recruiting", "running", "closed", "certified", "cancelled"];
const HELD = new Set(["running", "closed", "certified"]);
const period = { from: "2021-01-01", to: "2021-12-31" };
const items = PROGRAMMES.map((programme, index) => ({
  programme,
  group: index % 3 === 0 ? "Đào tạo" : "Bồi dưỡng",
}));
const two = (value) => String(value).padStart(2, "0");

function classRecord(random, index) {
  const year = random() < 0.2 ? 2020 : 2021;
  const opensOn = `${year}-${two(whole(random, 1, 12))}-${two(whole(random, 1, 28))}`;
  return {
    version: 1,
    id: `lop-${index}`,
    name: `Lớp ${index}`,
    programme: pick(random, PROGRAMMES),
    status: pick(random, STATUSES),
    opensOn,
    closesOn: `${year + (random() < 0.3 ? 1 : 0)}-12-${two(whole(random, 28, 31))}`,
    trainees: whole(random, 20, 160),
    unit: pick(random, UNITS),
    ...(random() < 0.02 && { mergedInto: `lop-${index - 1}` }),
  };
}

function classRecords(count) {
  const random = randomSource(31);
  return times(count, (index) => classRecord(random, index));
}

// Not made at import: the process that measures the memory of the stream must not hold a million records.
const million = {
  made: undefined,
  get records() {
    this.made ??= classRecords(1_000_000);
    return this.made;
  },
};
const groupName = groupOf(items);
const groups = new Map(items.map(({ programme, group }) => [programme, group]));
const by = {
  programme: ({ programme }) => programme,
  group: groupName,
  unit: ({ unit }) => unit,
  month: monthOf,
};

/** What one writes for this one question, with nothing to choose. */
function bareLoop(classes) {
  const sums = new Map();
  for (const each of classes) {
    if (each.mergedInto !== undefined || !HELD.has(each.status)) continue;
    if (each.opensOn > period.to) continue;
    const opened = each.opensOn >= period.from;
    if (!opened && each.closesOn < period.from) continue;
    const key = `${each.programme}|${groups.get(each.programme)}|${each.unit}|${each.opensOn.slice(0, 7)}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = { opened: 0, carriedOver: 0, trainees: 0 };
      sums.set(key, sum);
    }
    if (opened) sum.opened += 1;
    else sum.carriedOver += 1;
    sum.trainees += each.trainees;
  }
  return [...sums.values()];
}

function totals(rows) {
  const sum = (field) => rows.reduce((all, row) => all + row[field], 0);
  return [rows.length, sum("opened"), sum("carriedOver"), sum("trainees")].join(" ");
}

export const roll = {
  name: "1,000,000 class records by programme, group, unit and month",
  get inputs() {
    return [million.records];
  },
  unit: "records",
  scale: 1_000_000,
  get contenders() {
    const { records } = million;
    return [
      {
        name: "@sotruong/quotas rollUp",
        ours: true,
        right: totals(rollUp(records, { period, by })) === totals(bareLoop(records)),
        run: (classes) => rollUp(classes, { period, by }),
      },
      { name: "bare loop", run: bareLoop, note: "these four dimensions only" },
    ];
  },
  goals: [{ over: "bare loop", timeAtMost: 1.5 }],
};

const text = z.string();
/** The fields of a class record, types only: no message, no calendar, no rule between fields. */
const bareClass = z.object({
  version: z.literal(1),
  id: text,
  name: text,
  programme: text,
  code: text.exactOptional(),
  form: z.enum(["full-time", "part-time"]).exactOptional(),
  status: z.enum(STATUSES),
  opensOn: text.exactOptional(),
  closesOn: text.exactOptional(),
  trainees: z.number(),
  attendances: z.number().exactOptional(),
  targetGroup: z.object({ scale: text, level: z.number() }).exactOptional(),
  unit: text.exactOptional(),
  place: text.exactOptional(),
  partners: z.array(text).default([]),
  delivery: z.enum(["in-person", "online", "blended"]).default("in-person"),
  mergedInto: text.exactOptional(),
  predecessorSchool: text.exactOptional(),
});

const LINES = 5000;
const CHUNK = 65_536;
const records = classRecords(LINES);
const lines = records.map((record) => JSON.stringify(record));
const whole5000 = `${lines.join("\n")}\n`;
const chunks = times(Math.ceil(whole5000.length / CHUNK), (index) =>
  whole5000.slice(index * CHUNK, (index + 1) * CHUNK),
);

async function readAndSum(source) {
  const running = startRollUp({ period, by });
  for await (const { result } of readClassRecords(source)) {
    if (result.ok) running.add(result.value);
  }
  return running.rows();
}

async function bareRead(source) {
  const read = [];
  let rest = "";
  for await (const chunk of source) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) read.push(bareClass.parse(JSON.parse(part)));
  }
  return read.length;
}

export const stream = {
  name: "NDJSON of class records read, checked and added up",
  inputs: [chunks],
  unit: "lines",
  scale: LINES,
  contenders: [
    {
      name: "@sotruong/quotas readClassRecords, startRollUp",
      ours: true,
      right: totals(await readAndSum(chunks)) === totals(bareLoop(records)),
      run: readAndSum,
    },
    {
      name: "bare zod object of its shape",
      run: bareRead,
      note: "types only; throws at the first bad line, adds nothing up",
    },
  ],
  goals: [{ over: "bare zod object of its shape", timeAtMost: 4 }],
};

function* endless() {
  for (;;) yield* chunks;
}

/** One stream of a million lines, drawn 10,000 at a time. */
function endlessReader() {
  const running = startRollUp({ period, by });
  const reader = readClassRecords(endless());
  return async (count) => {
    for (let drawn = 0; drawn < count; drawn += 1) {
      const { value } = await reader.next();
      if (value.result.ok) running.add(value.result.value);
    }
  };
}

const DRAWN = 10_000;

export const streamMemory = {
  name: "Memory while one stream of 1,000,000 class records is read and added up",
  kind: "memory",
  count: 100,
  make: () => DRAWN,
  contenders: [
    {
      name: "@sotruong/quotas readClassRecords, startRollUp",
      ours: true,
      run: endlessReader(),
    },
  ],
  goals: [{ growthAtMost: 1.1 }],
};

const prose = vietnameseText(100_000, 33);
const report =
  "Tính đến hết tháng 8, trường mở 15/24 lớp, đạt 62,5%; 1.351/2.668 học viên, đạt 50,6%. ";

/** Figures in any text must be found in time that grows as the text does. */
export const figures = {
  name: "Figures found and checked",
  kind: "growth",
  sizes: [50_000, 150_000, 450_000],
  make: (size) =>
    `${prose}${report.repeat(8)}`.repeat(Math.ceil(size / 100_000) + 1).slice(0, size),
  contenders: [
    { name: "@sotruong/quotas findFigures", ours: true, run: findFigures },
    { name: "@sotruong/quotas checkFigures", run: checkFigures, note: "ours as well" },
  ],
  goals: [{ exponentAtMost: 1.2 }],
};
