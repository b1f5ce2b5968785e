import { labelKey } from "./pageLine.js";

const LONGEST_LABEL = 40;

/** Cuts “Lượt xem: 12” into its folded label and the rest; `undefined` where no label stands before a colon. */
export function splitLabel(
  plain: string,
): { readonly key: string; readonly rest: string } | undefined {
  const colon = plain.slice(0, LONGEST_LABEL).indexOf(":");
  if (colon <= 0) return undefined;
  const key = labelKey(plain.slice(0, colon));
  return key === "" ? undefined : { key, rest: plain.slice(colon + 1).trim() };
}
