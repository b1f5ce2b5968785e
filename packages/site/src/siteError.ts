import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package, for programs. */
export type SiteErrorCode = "site/newer-store" | "site/weak-secret";

/** The error that this package throws. */
export class SiteError extends SotruongError<SiteErrorCode> {
  override readonly name = "SiteError";
}
