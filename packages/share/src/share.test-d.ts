import { expectTypeOf, it } from "vitest";
import type { share } from "./share.js";
import type { shareLinks } from "./shareLinks.js";

it("keeps the measured shapes", () => {
  expectTypeOf<Awaited<ReturnType<typeof share>>["way"]>().toEqualTypeOf<
    "web-share" | "copied" | "mail" | "cancelled" | "failed"
  >();
  expectTypeOf<ReturnType<typeof shareLinks>>().toExtend<
    readonly { target: string; label: string; url: string; documented: boolean }[]
  >();
});
