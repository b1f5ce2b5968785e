import { describeReceived } from "@sotruong/core";
import { TextError } from "../textError.js";

const MOST = 100;

export function requireFractionDigits(fractionDigits: number): void {
  if (Number.isInteger(fractionDigits) && fractionDigits >= 0 && fractionDigits <= MOST) return;
  throw new TextError(
    "text/out-of-range",
    `Số chữ số thập phân cần là số nguyên từ 0 đến ${MOST}, nhưng nhận được ${describeReceived(fractionDigits)}.`,
  );
}
