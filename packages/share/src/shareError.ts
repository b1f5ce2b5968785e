import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package. */
export type ShareErrorCode =
  | "share/invalid-url"
  | "share/invalid-mail-settings"
  | "share/invalid-zalo-account"
  | "share/too-long-for-qr";

/**
 * The error of this package; `code` says what went wrong, `message` says it in Vietnamese.
 *
 * @example
 * ```ts
 * new ShareError("share/invalid-url", "Không phải là địa chỉ.").code; // => "share/invalid-url"
 * ```
 */
export class ShareError extends SotruongError<ShareErrorCode> {
  override readonly name = "ShareError";
}
