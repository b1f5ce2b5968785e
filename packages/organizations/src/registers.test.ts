import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BODIES, PROVINCES, SCHOOLS } from "./index.js";

interface Register {
  readonly sources: Readonly<Record<string, unknown>>;
  readonly [rows: string]: unknown;
}

function read(name: string): Register {
  return JSON.parse(readFileSync(new URL(`../scripts/${name}.json`, import.meta.url), "utf8"));
}

// The script is plain JavaScript, so that it runs without a build.
const script: {
  toProvince: (row: unknown, source: (key: string) => unknown) => unknown;
  toBody: (row: unknown, source: (key: string) => unknown) => unknown;
  toSchool: (row: unknown, source: (key: string) => unknown) => unknown;
} = await import(new URL("../scripts/generateRegisters.mjs", import.meta.url).href);

describe("the data modules are what the script writes", () => {
  it("provinces", () => {
    const { sources, provinces } = read("provinces");
    const rows = provinces as readonly unknown[];
    expect(rows.map((row) => script.toProvince(row, (key) => sources[key]))).toEqual(PROVINCES);
  });

  it("bodies", () => {
    const { sources, bodies } = read("bodies");
    const rows = bodies as readonly unknown[];
    expect(rows.map((row) => script.toBody(row, (key) => sources[key]))).toEqual(BODIES);
  });

  it("schools", () => {
    const { sources, schools } = read("schools");
    const rows = schools as readonly unknown[];
    expect(rows.map((row) => script.toSchool(row, (key) => sources[key]))).toEqual(SCHOOLS);
  });
});
