import type { SafeHtml } from "@sotruong/core";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { annotateCitations, type Citation, findCitations, isCitation } from "./index.js";
import type { citationSchema } from "./zod.js";

test("the promises of the contract", () => {
  expectTypeOf(findCitations).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(findCitations).returns.toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Citation["form"]>().toEqualTypeOf<"full" | "number-only" | "short" | "title">();
  expectTypeOf(annotateCitations).returns.toEqualTypeOf<SafeHtml>();
  expectTypeOf(isCitation).guards.toEqualTypeOf<Citation>();
  expectTypeOf<z.output<typeof citationSchema>>().toExtend<Citation>();
  expectTypeOf<Citation>().toExtend<z.input<typeof citationSchema>>();
});
