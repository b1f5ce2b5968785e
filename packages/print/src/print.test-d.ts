import type { SafeHtml } from "@sotruong/core";
import { expectTypeOf, it } from "vitest";
import type { Printable } from "./printable.js";
import type { printDocument } from "./printDocument.js";
import type { printElement } from "./printElement.js";
import { renderPrintDocument } from "./renderPrintDocument.js";

it("accepts nothing but safe HTML as a body", () => {
  expectTypeOf<Printable["body"]>().toEqualTypeOf<SafeHtml>();
  expectTypeOf<string>().not.toExtend<Printable["body"]>();
  expectTypeOf(renderPrintDocument).returns.toEqualTypeOf<string>();
});

it("always says what came of it", () => {
  type Outcome = Awaited<ReturnType<typeof printDocument>>["outcome"];
  expectTypeOf<Outcome>().toEqualTypeOf<"printed" | "cancelled-or-printed" | "unsupported">();
  expectTypeOf<ReturnType<typeof printElement>>().toEqualTypeOf<ReturnType<typeof printDocument>>();
});
