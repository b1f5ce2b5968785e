import type { Provenance, Validity } from "@sotruong/core";

/** What a unit of the provincial level is. */
export type ProvinceKind = "tỉnh" | "thành phố";

/** A name and kind that a provincial unit had for a time. */
export interface ProvinceName extends Validity {
  readonly name: string;
  /** With its kind: `"Tỉnh Phú Thọ"`. */
  readonly fullName: string;
  readonly kind: ProvinceKind;
  /** The resolution that made it so. */
  readonly basis?: string;
  readonly provenance: Provenance;
}

/**
 * A unit of the provincial level: one territory from its forming to its end. The Phú Thọ of before July 2025 and the
 * larger one since are two units, with different ids.
 */
export interface Province extends Validity {
  /** Unique over all units: `"phu-tho"` until 30/6/2025, `"phu-tho-2025"` since. */
  readonly id: string;
  /** Two digits. Some were passed on to another territory in 2025 (15, 24, 44, 52, 80, 82, 91): never a key alone. */
  readonly code: string;
  /** The latest name, or the one of the day that was asked for. */
  readonly name: string;
  readonly fullName: string;
  readonly kind: ProvinceKind;
  /** Every name in order of time, without holes. */
  readonly names: readonly ProvinceName[];
  /** Further spellings. */
  readonly aliases: readonly string[];
  /** Ids of the units it was made of. */
  readonly predecessors: readonly string[];
  /** Ids of the units it went into. */
  readonly successors: readonly string[];
  /** Id of the predecessor where the seat is; the code is that unit's. */
  readonly seatOf?: string;
  readonly provenance: Provenance;
}
