import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Figure, findFigures } from "./figures.js";

type Fact = Pick<Figure, "measure"> & {
  readonly actual: number | null;
  readonly plan: number | null;
  readonly percent: number | null;
};

interface Row {
  readonly text: string;
  readonly facts: readonly Fact[];
}

const folder = new URL("../fixtures/corpus/", import.meta.url);
const shared = new URL("../../../../shared/corpus/quotas.dev.jsonl", import.meta.url);

function readRows(address: URL): readonly Row[] {
  return readFileSync(address, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function score(rows: readonly Row[]) {
  const key = ({ measure, actual, plan, percent }: Fact | Figure) =>
    [measure, actual ?? null, plan ?? null, percent ?? null].join(" ");
  let [hit, missed, extra] = [0, 0, 0];
  const inNegative: string[] = [];
  for (const { text, facts } of rows) {
    const left = findFigures(text).map(key);
    if (facts.length === 0 && left.length > 0) inNegative.push(text);
    for (const fact of facts) {
      const at = left.indexOf(key(fact));
      if (at < 0) missed += 1;
      else {
        left.splice(at, 1);
        hit += 1;
      }
    }
    extra += left.length;
  }
  return { f1: (2 * hit) / (2 * hit + missed + extra), inNegative };
}

describe("findFigures on our own labelled lines", () => {
  const rows = ["valid", "invalid", "negative"].flatMap((name) =>
    readRows(new URL(`${name}.jsonl`, folder)),
  );

  it("has at least 300 lines, a quarter of them negative", () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter(({ facts }) => facts.length === 0).length).toBeGreaterThan(75);
  });

  it("finds what is there and nothing in a negative line", () => {
    const { f1, inNegative } = score(rows);
    expect(inNegative).toEqual([]);
    expect(f1).toBeGreaterThan(0.98);
  });
});

describe.runIf(existsSync(shared))("findFigures on lines of real pages", () => {
  it("finds what is there and nothing in a negative line", () => {
    const { f1, inNegative } = score(readRows(shared));
    expect(inNegative).toEqual([]);
    expect(f1).toBeGreaterThan(0.9);
  });
});
