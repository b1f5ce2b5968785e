import { foldText } from "@sotruong/text";
import type { FurnitureForm } from "../furnitureLabel.js";
import type { LabelIndex } from "./labelIndex.js";
import { labelKey } from "./pageLine.js";
import { readCount } from "./readCount.js";

/** One counter of the site: which, and how many. */
export interface VisitCount {
  readonly form: FurnitureForm;
  readonly count: number;
}

const DIGIT = /\d/u;
const LABEL = /^[^\d:]{2,50}/u;
const NUMBER = /^(?:: ?)?([\d.,]{1,15})(?: |$)/u;

/** The form of counter that a label announces. */
export function visitsForm(key: string, index: LabelIndex): FurnitureForm | undefined {
  for (const form of index.get(key) ?? []) {
    if (form.startsWith("visits-") && form !== "visits-heading") return form;
  }
  return undefined;
}

/** Reads one or several “label : number” pairs that fill the whole line; `undefined` for anything else. */
export function readVisits(plain: string, index: LabelIndex): readonly VisitCount[] | undefined {
  if (plain.length > 300 || !DIGIT.test(plain)) return undefined;
  const counts: VisitCount[] = [];
  let rest = foldText(plain);
  while (rest !== "") {
    const [label = ""] = LABEL.exec(rest) ?? [];
    const match = NUMBER.exec(rest.slice(label.length));
    const form = visitsForm(labelKey(label), index);
    const count = readCount(match?.[1] ?? "");
    if (!match || form === undefined || count === undefined) return undefined;
    counts.push({ form, count });
    rest = rest.slice(label.length + match[0].length);
  }
  return counts.length > 0 ? counts : undefined;
}
