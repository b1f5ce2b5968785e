import type { Provenance, Validity } from "@sotruong/core";

/** What a school is: the political school of a province, or one of the two with a name of its own kind. */
export type SchoolKind = "political-school" | "cadre-school" | "cadre-academy";

/** A name that a school had for a time. */
export interface SchoolName extends Validity {
  readonly name: string;
}

/** A faculty, office or centre of a school. */
export interface SchoolUnit extends Validity {
  /** With its kind: `"Phòng Quản lý đào tạo và Nghiên cứu khoa học"`. */
  readonly name: string;
  /** Without its kind: `"QLĐT&NCKH"`. */
  readonly abbreviation?: string;
}

/** A public post, as printed under a name. */
export interface Post {
  readonly post: string;
  readonly unit?: string;
  readonly unitAbbreviation?: string;
}

/** A person only as author or officer, with public posts. */
export interface Officer {
  readonly name: string;
  /** As printed before the name: `"ThS."`, `"PGS,TS"`. */
  readonly academicTitle?: string;
  readonly posts: readonly Post[];
}

/** Recognition as a standard political school (Quy định 11-QĐ/TW of 19/5/2021): level 1 or 2. */
export interface StandardLevel {
  readonly level: 1 | 2;
  /** Civil date. */
  readonly recognizedOn?: string;
  /** The decision. */
  readonly basis?: string;
}

/** How a school is reached. */
export interface Contact {
  readonly address?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
}

/** A political school; `validFrom` and `validTo` are those of the school, not of a name. */
export interface School extends Validity {
  readonly id: string;
  readonly kind: SchoolKind;
  /** In order of time, the present one last. */
  readonly names: readonly SchoolName[];
  /** Id of the provincial unit, see `PROVINCES`. */
  readonly province: string;
  /** Ids of the schools it was made of. */
  readonly predecessors: readonly string[];
  readonly units: readonly SchoolUnit[];
  readonly officers: readonly Officer[];
  readonly standardLevel?: StandardLevel;
  readonly contact?: Contact;
  readonly provenance?: Provenance;
}
