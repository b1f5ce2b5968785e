import type { ArticleInput } from "@sotruong/articles";
import type { SafeHtml, Span } from "@sotruong/core";
import { describe, expectTypeOf, it } from "vitest";
import { type ImportedPage, importArticlePage, type LineRole, toArticleInput } from "./index.js";
import type { StoredImportedPage } from "./zod.js";

describe("ImportedPage", () => {
  it("carries its body as safe HTML and its findings with spans", () => {
    expectTypeOf<ImportedPage["article"]["body"]>().toEqualTypeOf<SafeHtml>();
    expectTypeOf<ImportedPage["figures"][number]["span"]>().toEqualTypeOf<Span>();
    expectTypeOf<ImportedPage["lines"][number]["role"]>().toExtend<string>();
  });

  it("comes from text or HTML, not from both and not from bytes called text", () => {
    expectTypeOf(importArticlePage).returns.toEqualTypeOf<Promise<ImportedPage>>();
    // @ts-expect-error TS2345: bytes are only accepted as HTML, where they are decoded.
    void importArticlePage({ text: new Uint8Array() });
  });

  it("can be handed to the article schema", () => {
    expectTypeOf(toArticleInput).returns.toEqualTypeOf<ArticleInput>();
  });

  it("is what the schema of the stored form gives back, with a version", () => {
    expectTypeOf<StoredImportedPage>().toExtend<ImportedPage>();
    expectTypeOf<StoredImportedPage["version"]>().toEqualTypeOf<1>();
    expectTypeOf<StoredImportedPage["lines"][number]["role"]>().toEqualTypeOf<LineRole>();
    expectTypeOf<keyof StoredImportedPage>().toEqualTypeOf<keyof ImportedPage | "version">();
  });
});
