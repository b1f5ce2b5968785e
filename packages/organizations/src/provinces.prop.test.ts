import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findProvince, PROVINCES, provinceByCode, provinceOn, provincesOn } from "./index.js";

const dates = fc
  .date({ min: new Date("2008-08-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the look-up of provinces", () => {
  it("is total over both lists and every date, by name, full name, slug and code", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const units = provincesOn(date);
        expect([63, 34]).toContain(units.length);
        for (const unit of units) {
          expect(findProvince(unit.name, { date })).toEqual(unit);
          expect(findProvince(unit.fullName.toUpperCase().normalize("NFD"), { date })).toEqual(
            unit,
          );
          expect(provinceByCode(unit.code, { date })).toEqual(unit);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leads every unit to exactly one of any later day, and every one back to all it was made of", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROVINCES), dates, (unit, date) => {
        const found = provinceOn(unit.id, date);
        expect(found.length).toBeGreaterThan(0);
        if (unit.validFrom === undefined || date >= unit.validFrom) expect(found).toHaveLength(1);
        for (const other of found) expect(provincesOn(date)).toContainEqual(other);
      }),
    );
  });
});

describe("the register of provinces", () => {
  it("has names without overlap or hole over the life of each unit", () => {
    for (const unit of PROVINCES) {
      expect(unit.names[0]?.validFrom).toBe(unit.validFrom);
      expect(unit.names.at(-1)?.validTo).toBe(unit.validTo);
      unit.names.slice(1).forEach((name, index) => {
        expect(name.validFrom).toBe(unit.names[index]?.validTo);
      });
    }
  });

  it("has units of one code or one name without overlap or hole", () => {
    for (const key of ["code", "name"] as const) {
      for (const value of new Set(PROVINCES.map((unit) => unit[key]))) {
        const units = PROVINCES.filter((unit) => unit[key] === value);
        const [first, second, ...others] = units;
        expect(others).toEqual([]);
        if (second !== undefined) expect(second.validFrom).toBe(first?.validTo);
      }
    }
  });

  it("names predecessors and successors that name it back", () => {
    const byId = new Map(PROVINCES.map((unit) => [unit.id, unit]));
    expect(byId.size).toBe(86);
    for (const unit of PROVINCES) {
      for (const id of unit.successors) expect(byId.get(id)?.predecessors).toContain(unit.id);
      for (const id of unit.predecessors) expect(byId.get(id)?.successors).toContain(unit.id);
      if (unit.seatOf !== undefined) expect(byId.get(unit.seatOf)?.code).toBe(unit.code);
    }
  });
});
