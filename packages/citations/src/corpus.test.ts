import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Citation,
  citationKey,
  findCitations,
  formatCitation,
  parseCitation,
  sameDocument,
} from "./index.js";

interface Expected {
  readonly raw: string;
  readonly type: string | null;
  readonly impliedType?: string | null;
  readonly code: string | null;
  readonly name?: string | null;
  readonly date: string | null;
  readonly pinpoint?: string | null;
  readonly form: Citation["form"];
}

interface Row {
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly optional?: readonly string[];
}

const OWN_FOLDER = new URL("../fixtures/corpus/", import.meta.url);
const OWN = readdirSync(OWN_FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => new URL(name, OWN_FOLDER));
const SHARED = new URL("../../../../shared/corpus/citations.dev.jsonl", import.meta.url);

function readRows(file: URL): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

function normal(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .replace(/\s/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u2044\u2215]/gu, "/")
    .toLowerCase();
}

function isSame(found: Citation, expected: Expected): boolean {
  if (expected.form === "title") {
    return found.form === "title" && normal(found.name) === normal(expected.name);
  }
  return found.form !== "title" && normal(found.code) === normal(expected.code);
}

class Score {
  right = 0;
  invented = 0;
  missed = 0;
  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.invented + this.missed);
  }
}

function score(rows: readonly Row[]) {
  const full = new Score();
  const other = new Score();
  const fields = { type: [0, 0], date: [0, 0], pinpoint: [0, 0] };
  const wrong: string[] = [];
  const negativeHits: string[] = [];
  for (const { text, expected, optional = [] } of rows) {
    const rest = [...findCitations(text)];
    for (const row of expected) {
      const kind = row.form === "full" ? full : other;
      const at = rest.findIndex((found) => isSame(found, row));
      const [found] = at < 0 ? [] : rest.splice(at, 1);
      if (found === undefined) {
        kind.missed += 1;
        wrong.push(`không thấy: ${row.raw}`);
        continue;
      }
      kind.right += 1;
      for (const field of ["type", "date", "pinpoint"] as const) {
        const isRight = normal(found[field]) === normal(row[field]);
        fields[field][isRight ? 0 : 1] = (fields[field][isRight ? 0 : 1] ?? 0) + 1;
        if (!isRight) wrong.push(`${field}: ${row.raw}: ${row[field]} ≠ ${found[field]}`);
      }
    }
    for (const found of rest) {
      if (optional.some((allowed) => allowed.includes(found.raw))) continue;
      (found.form === "full" ? full : other).invented += 1;
      wrong.push(`thừa: ${found.raw}`);
      if (expected.length === 0) negativeHits.push(found.raw);
    }
  }
  function share([right = 0, missed = 0]: readonly number[]): number {
    return right / (right + missed);
  }
  return {
    full: full.f1,
    other: other.f1,
    type: share(fields.type),
    date: share(fields.date),
    pinpoint: share(fields.pinpoint),
    negativeHits,
    wrong,
  };
}

function expectGood(rows: readonly Row[]): void {
  const result = score(rows);
  const about = result.wrong.join("\n");
  expect(result.negativeHits).toEqual([]);
  expect(result.full, about).toBeGreaterThanOrEqual(0.98);
  expect(result.other, about).toBeGreaterThanOrEqual(0.9);
  expect(result.type, about).toBeGreaterThanOrEqual(0.98);
  expect(result.date, about).toBeGreaterThanOrEqual(0.95);
  expect(result.pinpoint, about).toBeGreaterThanOrEqual(0.95);
}

describe("our own labelled corpus", () => {
  const rows = OWN.flatMap(readRows);

  it("has at least 800 lines, a quarter of them negative", () => {
    expect(rows.length).toBeGreaterThanOrEqual(800);
    const negative = rows.filter(({ expected }) => expected.length === 0).length;
    expect(negative / rows.length).toBeGreaterThan(0.25);
  });

  it("is found", () => expectGood(rows));

  it("keeps its documents when each is written and read again", () => {
    const changed = rows
      .flatMap(({ text }) => findCitations(text))
      .filter((citation) => {
        const again = parseCitation(formatCitation(citation));
        const sameKey = citationKey(again) === citationKey(citation);
        return (
          !sameKey || again.date !== citation.date || sameDocument(again, citation) === "different"
        );
      })
      .map(({ raw }) => raw);
    expect(changed).toEqual([]);
  });
});

describe.runIf(existsSync(SHARED))("the labelled corpus of real pages", () => {
  it("is found", () => expectGood(readRows(SHARED)));

  for (const name of ["dates", "quotas"]) {
    it(`gives nothing on the negative rows of ${name}`, () => {
      const rows = readRows(new URL(`${name}.dev.jsonl`, SHARED));
      const invented = rows
        .flatMap(({ text }) => findCitations(text))
        .filter(({ form }) => form !== "full")
        .map(({ raw }) => raw);
      expect(invented).toEqual([]);
    });
  }
});
