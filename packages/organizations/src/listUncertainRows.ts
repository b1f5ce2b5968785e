import type { Provenance } from "@sotruong/core";
import { BODIES } from "./data/bodies.js";
import { POST_TITLES } from "./data/postTitles.js";
import { PROVINCES } from "./data/provinces.js";
import { SCHOOLS } from "./data/schools.js";
import { UNIT_KINDS } from "./data/unitKinds.js";

/** A row of a register that is not fully sourced. */
export interface UncertainRow {
  readonly register: "bodies" | "post-titles" | "provinces" | "schools" | "unit-kinds";
  readonly label: string;
  readonly provenance: Provenance;
}

/**
 * Lists every row of the registers of this package whose certainty is not `"sourced"`, for a page that says so.
 *
 * @example
 * ```ts
 * listUncertainRows().some((row) => row.provenance.certainty === "sourced"); // => false
 * ```
 */
export function listUncertainRows(): readonly UncertainRow[] {
  const rows: UncertainRow[] = [
    ...BODIES.map(({ abbreviation, name, provenance }) => ({
      register: "bodies" as const,
      label: `${abbreviation}: ${name}`,
      provenance,
    })),
    ...POST_TITLES.map(({ title, provenance }) => ({
      register: "post-titles" as const,
      label: title,
      provenance,
    })),
    ...PROVINCES.flatMap(({ code, names }) =>
      names.map(({ fullName, provenance }) => ({
        register: "provinces" as const,
        label: `${code}: ${fullName}`,
        provenance,
      })),
    ),
    ...SCHOOLS.flatMap(({ names, provenance }) =>
      provenance === undefined
        ? []
        : [{ register: "schools" as const, label: names.at(-1)?.name ?? "", provenance }],
    ),
    ...UNIT_KINDS.map(({ name, provenance }) => ({
      register: "unit-kinds" as const,
      label: name,
      provenance,
    })),
  ];
  return rows.filter((row) => row.provenance.certainty !== "sourced");
}
