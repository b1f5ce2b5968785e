import { expectTypeOf, it } from "vitest";
import type { ElementName } from "./elementNames.js";
import type { SotruongIntrinsicElements } from "./jsx.js";

it("knows the attributes of every element and no others", () => {
  expectTypeOf<keyof SotruongIntrinsicElements>().toEqualTypeOf<ElementName>();
  const share: SotruongIntrinsicElements["sotruong-share"] = {
    url: "https://truong.example/",
    "zalo-account": "1234567890",
  };
  expectTypeOf(share.url).toEqualTypeOf<string | undefined>();
  // @ts-expect-error TS2353: the address is called url.
  const wrong: SotruongIntrinsicElements["sotruong-share"] = { href: "/" };
  expectTypeOf(wrong).toExtend<object>();
});
