import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastPlan } from "./index.js";

const counts = fc.record({
  opened: fc.nat(200),
  carriedOver: fc.nat(50),
  trainees: fc.nat(20_000),
});
const day = fc
  .date({ min: new Date("2021-01-01"), max: new Date("2021-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function forecast(
  { opened, carriedOver, trainees }: { opened: number; carriedOver: number; trainees: number },
  asOf: string,
) {
  const actual = opened + carriedOver;
  return forecastPlan(
    {
      classes: { actual, plan: 100 },
      trainees: { actual: trainees, plan: 9000 },
      opened,
      left: { classes: Math.max(0, 100 - actual), trainees: Math.max(0, 9000 - trainees) },
    },
    { year: 2021, asOf },
  );
}

// Sums of fractions differ in the last bits.
const SLACK = 1e-6;

describe("forecastPlan", () => {
  it("never expects less where more was reached", () => {
    fc.assert(
      fc.property(counts, fc.nat(50), fc.nat(5000), day, (base, classes, trainees, asOf) => {
        const less = forecast(base, asOf);
        const more = forecast({ ...base, opened: base.opened + classes }, asOf);
        const fuller = forecast({ ...base, trainees: base.trainees + trainees }, asOf);
        expect(more.classes.expected).toBeGreaterThanOrEqual(less.classes.expected - SLACK);
        expect(more.trainees.expected).toBeGreaterThanOrEqual(less.trainees.expected - SLACK);
        expect(fuller.trainees.expected).toBeGreaterThanOrEqual(less.trainees.expected - SLACK);
        expect(less.classes.expected).toBeGreaterThanOrEqual(base.opened + base.carriedOver);
      }),
    );
  });

  it("never expects more where the same was reached later", () => {
    fc.assert(
      fc.property(counts, day, day, (base, one, other) => {
        const [earlier = one, later = other] = [one, other].sort();
        expect(forecast(base, later).classes.expected).toBeLessThanOrEqual(
          forecast(base, earlier).classes.expected + SLACK,
        );
      }),
    );
  });
});
