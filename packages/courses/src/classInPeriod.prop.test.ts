import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASS_STATUSES, classInPeriod } from "./index.js";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2022-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const classes = fc
  .record({ status: fc.constantFrom(...CLASS_STATUSES), opensOn: day, length: fc.nat(400) })
  .map(({ status, opensOn, length }) => ({
    status,
    opensOn,
    closesOn: new Date(Date.parse(opensOn) + length * 86_400_000).toISOString().slice(0, 10),
  }));

describe("classInPeriod", () => {
  it("counts each class as opened in exactly one of the periods that cover its opening", () => {
    fc.assert(
      fc.property(classes, (each) => {
        const years = ["2020", "2021", "2022"].map((year) => ({
          from: `${year}-01-01`,
          to: `${year}-12-31`,
        }));
        const relations = years.map((year) => classInPeriod(each, year));
        const opened = relations.filter((relation) => relation === "opened").length;
        expect(opened).toBe(relations.every((relation) => relation === "outside") ? 0 : 1);
        expect(relations.lastIndexOf("opened")).toBeLessThanOrEqual(
          relations.includes("carried-over") ? relations.indexOf("carried-over") : relations.length,
        );
      }),
    );
  });
});
