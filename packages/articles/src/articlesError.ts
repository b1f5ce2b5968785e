import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package, for programs. */
export type ArticlesErrorCode =
  | "articles/invalid-address"
  | "articles/invalid-time"
  | "articles/no-time"
  | "articles/unknown-version";

/** The error that this package throws. */
export class ArticlesError extends SotruongError<ArticlesErrorCode> {
  override readonly name = "ArticlesError";
}
