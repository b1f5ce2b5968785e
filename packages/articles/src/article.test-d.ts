import type { SafeHtml } from "@sotruong/core";
import { expectTypeOf, it } from "vitest";
import {
  type Article,
  type ArticleInput,
  type ArticleSummary,
  articleSchema,
  bodyText,
  sanitizeBody,
} from "./index.js";

it("only sanitised HTML is a body", () => {
  expectTypeOf<Article["body"]>().toEqualTypeOf<SafeHtml>();
  expectTypeOf(articleSchema.parse).returns.toEqualTypeOf<Article>();
  expectTypeOf(sanitizeBody).returns.toEqualTypeOf<SafeHtml>();
  // @ts-expect-error TS2345 - a text is no sanitised body
  bodyText("<p>Tin</p>");
});

it("any HTML may go in, and what has a default may be left out", () => {
  expectTypeOf<ArticleInput["body"]>().toEqualTypeOf<string>();
  expectTypeOf<ArticleInput["tags"]>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<Article["tags"]>().toEqualTypeOf<string[]>();
});

it("an article is a summary, and a summary has no body", () => {
  expectTypeOf<Article>().toExtend<ArticleSummary>();
  expectTypeOf<ArticleSummary>().not.toHaveProperty("body");
});
