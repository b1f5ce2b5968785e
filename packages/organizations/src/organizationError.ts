import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package. */
export type OrganizationErrorCode =
  | "organizations/unknown-post"
  | "organizations/unknown-province"
  | "organizations/invalid-date";

/**
 * The error of this package; `code` says what went wrong, `message` says it in Vietnamese.
 *
 * @example
 * ```ts
 * new OrganizationError("organizations/unknown-post", "Không rõ chức vụ.").code; // => "organizations/unknown-post"
 * ```
 */
export class OrganizationError extends SotruongError<OrganizationErrorCode> {
  override readonly name = "OrganizationError";
}
