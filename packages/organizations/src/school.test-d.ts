import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { bodiesByAbbreviation, findProvince, type Officer, type School } from "./index.js";
import type { officerSchema, schoolSchema } from "./zod.js";

test("a parsed school is a School", () => {
  expectTypeOf<z.output<typeof schoolSchema>>().toExtend<School>();
  expectTypeOf<z.output<typeof officerSchema>>().toExtend<Officer>();
  expectTypeOf(findProvince("Phú Thọ")).toExtend<{ readonly code: string } | undefined>();
  // @ts-expect-error TS2322: a date is a civil date in text, not a Date.
  bodiesByAbbreviation("UBND", { date: new Date(0) });
});
