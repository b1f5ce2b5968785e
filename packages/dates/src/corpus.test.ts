import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDates } from "./index.js";

interface Row {
  readonly text: string;
  readonly kind: string | null;
  readonly iso: string | null;
  readonly yearFrom?: "page";
  readonly warning?: string;
}

function readRows(file: URL): Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const folder = new URL("../fixtures/corpus/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

function read(row: Row, text: string): unknown[] {
  const reference =
    row.yearFrom === "page" && row.iso !== null
      ? { reference: `${row.iso.slice(0, 4)}-12-31` }
      : {};
  return findDates(text, reference).map(({ kind, iso, warnings }) => [
    kind,
    iso,
    ...warnings.map(({ code }) => code),
  ]);
}

describe.each(files)("our corpus, %s", (name) => {
  it.each(readRows(new URL(name, folder)))("$text", (row) => {
    const expected =
      row.kind === null
        ? []
        : [[row.kind, row.iso, ...(row.warning === undefined ? [] : [row.warning])]];
    expect(read(row, row.text)).toEqual(expected);
    expect(read(row, row.text.normalize("NFD"))).toEqual(expected);
    expect(read(row, row.text.replaceAll(" ", "\u00a0"))).toEqual(expected);
  });
});

describe("our corpus, forms.txt", () => {
  const lines = readFileSync(new URL("forms.txt", folder), "utf8").split("\n");
  it.each(lines.filter((line) => line !== "" && !line.startsWith("#")))("%s", (line) => {
    const [text = "", said = ""] = line.split(" → ");
    const isos = findDates(text).map(({ iso }) => String(iso));
    expect(isos).toEqual(said === "nothing" ? [] : said.split("; "));
  });
  it("has three hundred lines in all", () => {
    const count = files.reduce((sum, name) => sum + readRows(new URL(name, folder)).length, 0);
    expect(count).toBeGreaterThanOrEqual(300);
  });
});

const shared = new URL("../../../../shared/corpus/dates.dev.jsonl", import.meta.url);
describe.runIf(existsSync(shared))("the development corpus", () => {
  it("is read exactly in 97 of 100 rows, with one extra item in 100", () => {
    const rows = readRows(shared);
    let exact = 0;
    let extra = 0;
    for (const row of rows) {
      const isos = read(row, row.text).map((item) => (item as unknown[])[1]);
      const isRight = row.iso === null ? isos.every((iso) => iso === null) : isos.includes(row.iso);
      if (isRight) exact += 1;
      extra += isos.length - (isos.includes(row.iso) ? 1 : 0);
    }
    expect(exact / rows.length).toBeGreaterThanOrEqual(0.97);
    expect(extra / rows.length).toBeLessThanOrEqual(0.01);
  });
});
