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

const PAIR = /([^\d:]{2,50}):? ?([\d.,]{1,15})(?: |$)/uy;

/** The form of counter that a label announces. */
export function visitsForm(key: string, index: LabelIndex): FurnitureForm | undefined {
  for (const form of index.get(key) ?? []) {
    if (form.startsWith("visits-") && form !== "visits-heading") return form;
  }
  return undefined;
}

/** Reads one or several “label : number” pairs that fill the whole line; `undefined` for anything else. */
export function readVisits(plain: string, index: LabelIndex): readonly VisitCount[] | undefined {
  if (plain.length > 300) return undefined;
  const counts: VisitCount[] = [];
  const text = foldText(plain);
  for (let position = 0; position < text.length; ) {
    PAIR.lastIndex = position;
    const match = PAIR.exec(text);
    if (!match) return undefined;
    const form = visitsForm(labelKey(match[1] ?? ""), index);
    const count = readCount(match[2] ?? "");
    if (form === undefined || count === undefined) return undefined;
    counts.push({ form, count });
    position = PAIR.lastIndex;
  }
  return counts.length > 0 ? counts : undefined;
}
