import type { FurnitureForm, FurnitureLabel } from "../furnitureLabel.js";
import { FURNITURE_LABELS } from "../furnitureLabels.js";
import { labelKey } from "./pageLine.js";

/** Which forms a folded label may announce. */
export type LabelIndex = ReadonlyMap<string, ReadonlySet<FurnitureForm>>;

let known: LabelIndex | undefined;

/** Indexes the known labels and those of the caller by their folded wording. */
export function createLabelIndex(own: readonly FurnitureLabel[] = []): LabelIndex {
  if (own.length === 0 && known) return known;
  const index = new Map<string, Set<FurnitureForm>>();
  for (const { form, label } of [...FURNITURE_LABELS, ...own]) {
    const key = labelKey(label);
    const forms = index.get(key);
    if (forms) forms.add(form);
    else index.set(key, new Set([form]));
  }
  if (own.length === 0) known = index;
  return index;
}

/** Tells whether a folded wording announces the form. */
export function announces(index: LabelIndex, key: string, form: FurnitureForm): boolean {
  return index.get(key)?.has(form) ?? false;
}
