import { describeReceived } from "@sotruong/core";
import { isCivilDate } from "@sotruong/dates";
import { OrganizationError } from "../organizationError.js";

/** Dates are compared as text, so “16/09/2021” would quietly give the wrong answer. */
export function requireCivilDate(date: string): void {
  if (isCivilDate(date)) return;
  throw new OrganizationError(
    "organizations/invalid-date",
    `Cần một ngày viết theo dạng “2021-09-16”, nhưng nhận được ${describeReceived(date)}.`,
  );
}
