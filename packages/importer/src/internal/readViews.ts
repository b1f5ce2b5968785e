import { announces, type LabelIndex } from "./labelIndex.js";
import { labelKey, type PageLine } from "./pageLine.js";
import { readCount } from "./readCount.js";
import { splitLabel } from "./splitLabel.js";

const NUMBER_FIRST = /^([\d.,]{1,15}) (?<label>\D{2,20})$/u;
const NUMBER_LAST = /^(?<label>\D{2,20}?)[ :]([\d.,]{1,15})$/u;

/** Reads “Lượt xem: 338”, “Đã đọc 338” or “338 lượt xem”. */
export function readViews(
  { plain }: Pick<PageLine, "plain">,
  index: LabelIndex,
): number | undefined {
  const labelled = splitLabel(plain);
  if (labelled && announces(index, labelled.key, "views")) {
    return readCount(labelled.rest.split(" ", 1)[0] ?? "");
  }
  const first = NUMBER_FIRST.exec(plain);
  const match = first ?? NUMBER_LAST.exec(plain);
  const [, a = "", b = ""] = match ?? [];
  const [number, label] = first ? [a, b] : [b, a];
  return announces(index, labelKey(label), "views") ? readCount(number) : undefined;
}
