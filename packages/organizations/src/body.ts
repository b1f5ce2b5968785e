import type { Provenance, Validity } from "@sotruong/core";

/** The system that a body belongs to. */
export type BodySystem = "state" | "party" | "front" | "school";

/** The level at which a body works; `"any"` where one abbreviation serves several. */
export type BodyLevel = "central" | "province" | "district" | "commune" | "base" | "any";

/** A body, or kind of body, that issues documents or works with schools. */
export interface Body extends Validity {
  readonly id: string;
  /** As it stands in the sign of a document: `"UBND"`, `"TTg"`. */
  readonly abbreviation: string;
  readonly name: string;
  readonly system: BodySystem;
  readonly level: BodyLevel;
  /** Where one sign serves several bodies: `TW` is the Central Committee, the Politburo or the Secretariat. */
  readonly readings?: readonly string[];
  /** Id of the body that took over. */
  readonly successor?: string;
  /** Other spellings of the abbreviation. */
  readonly aliases: readonly string[];
  readonly abbreviationCertainty: Provenance["certainty"];
  /** Of the dates; absent where the register has none. */
  readonly validityCertainty?: Provenance["certainty"];
  /** `certainty` is that of the weakest part of the row. */
  readonly provenance: Provenance;
}
