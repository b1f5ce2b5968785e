import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkLength, findProgrammeKind, PROGRAMME_KINDS, rulesOn } from "./index.js";

const kindOf = (id: string) => {
  const kind = findProgrammeKind(id);
  if (kind === undefined) throw new Error(`không có ${id}`);
  return kind;
};

describe("PROGRAMME_KINDS", () => {
  it("has ids that are unique and rules that all say where they come from", () => {
    expect(new Set(PROGRAMME_KINDS.map(({ id }) => id)).size).toBe(PROGRAMME_KINDS.length);
    for (const { rules } of PROGRAMME_KINDS) {
      for (const rule of rules) {
        expect(rule.provenance.source).not.toBe("");
        if (rule.provenance.certainty === "sourced")
          expect(rule.provenance.source).toMatch(/^http/u);
        if (rule.validTo !== undefined) expect((rule.validFrom ?? "") < rule.validTo).toBe(true);
        const parts = rule.parts?.reduce((sum, { periods }) => sum + periods, 0);
        if (parts !== undefined) expect(rule.length?.periods?.most).toBe(parts);
      }
    }
  });

  it("changes its law by the day: 101/2017, 89/2021, 171/2025", () => {
    const weeks = (date: string) =>
      rulesOn(kindOf("boi-duong-lanh-dao-phong"), date).map((rule) => rule.length?.weeks);
    expect(weeks("2021-12-09")).toEqual([{ least: 2, most: 4 }]);
    expect(weeks("2021-12-10")).toEqual([{ most: 2 }]);
    expect(weeks("2025-06-30")).toEqual([{ most: 2 }]);
    expect(weeks("2025-07-01")).toEqual([{ least: 4, most: 4 }]);
  });

  it("moves the age of part-time study with 350-QĐ/TW", () => {
    const ages = (date: string) =>
      rulesOn(kindOf("trung-cap-ly-luan-chinh-tri"), date).flatMap(
        (rule) => rule.leastAgePartTime ?? [],
      );
    expect(ages("2025-08-28")).toEqual([{ women: 33, men: 35 }]);
    expect(ages("2025-08-29")).toEqual([{ women: 28, men: 30 }]);
  });
});

interface RegisterKind {
  readonly name: string;
  readonly rules: readonly {
    readonly basis: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly facts: { readonly weeks?: Record<"min" | "max" | "exactly", number | null> | null };
  }[];
}

const shared = new URL("../../../../shared/registers/programmes.json", import.meta.url);

describe.runIf(existsSync(shared))("PROGRAMME_KINDS beside the register of facts", () => {
  it("has every kind, and on its first and last day every rule with its weeks", () => {
    const { kinds }: { readonly kinds: readonly RegisterKind[] } = JSON.parse(
      readFileSync(shared, "utf8"),
    );
    expect(kinds).toHaveLength(PROGRAMME_KINDS.length);
    for (const { name, rules } of kinds) {
      const kind = findProgrammeKind(name);
      expect(kind?.name).toBe(name);
      for (const { validFrom, validTo, facts } of rules) {
        const { min, max, exactly } = { ...facts.weeks };
        const least = exactly ?? min ?? undefined;
        const most = exactly ?? max ?? undefined;
        if (kind === undefined || (least ?? most) === undefined) continue;
        for (const date of [validFrom, validTo]) {
          if (date === null) continue;
          const weeks = rulesOn(kind, date).map((rule) => rule.length?.weeks);
          expect([name, date, weeks]).toEqual([
            name,
            date,
            [{ ...(least !== undefined && { least }), ...(most !== undefined && { most }) }],
          ]);
        }
      }
    }
  });
});

describe("checkLength", () => {
  it.each([
    ["boi-duong-chuyen-vien-chinh", "2021-05-04", 5, ["courses/too-short"]],
    ["boi-duong-chuyen-vien-chinh", "2021-05-04", 8, []],
    ["boi-duong-chuyen-vien-chinh", "2022-05-04", 8, ["courses/too-long"]],
    ["boi-duong-chuyen-vien-chinh", "2026-05-04", 8, []],
  ])("%s on %s: %i weeks", (id, opensOn, weeks, codes) => {
    expect(checkLength(kindOf(id), { opensOn, weeks }).map(({ code }) => code)).toEqual(codes);
  });

  it("says when the rule itself is uncertain", () => {
    const [finding] = checkLength(kindOf("trung-cap-ly-luan-chinh-tri"), {
      opensOn: "2024-03-04",
      form: "full-time",
      months: 9,
    });
    expect(finding?.message).toContain("đúng 6 tháng, lớp dự kiến 9 tháng (quy định này cần");
  });
});
