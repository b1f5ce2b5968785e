import type { Provenance, Validity } from "@sotruong/core";
import type { TargetGroup, TargetGroupScale } from "./targetGroup.js";

/** Bounds of a length, both inclusive; absent means that the rule sets none. */
export interface LengthBounds {
  readonly least?: number;
  readonly most?: number;
}

/** How long a programme may last, in the units that its rule uses. */
export interface ProgrammeLength {
  readonly weeks?: LengthBounds;
  readonly days?: LengthBounds;
  /** Half-days (buổi). */
  readonly sessions?: LengthBounds;
  /** Teaching periods (tiết). */
  readonly periods?: LengthBounds;
  /** By form: hệ tập trung and hệ không tập trung. */
  readonly months?: { readonly fullTime: LengthBounds; readonly partTime: LengthBounds };
}

/** What one document rules on a kind of programme while it is in force. */
export interface ProgrammeRule extends Validity {
  /** The document as it is cited. */
  readonly basis: string;
  readonly basisDate?: string;
  readonly issuer?: string;
  readonly length?: ProgrammeLength;
  /** The forms in which it may be taken: hệ tập trung, hệ không tập trung. */
  readonly forms?: readonly ("full-time" | "part-time")[];
  /** Schooling that a trainee needs at least. */
  readonly entry?: string;
  /** Years of age from which a trainee may study part-time. */
  readonly leastAgePartTime?: { readonly women: number; readonly men: number };
  /** What each civil servant must take every year. */
  readonly leastPerYear?: { readonly weeks: number; readonly periods: number };
  /** Number of topics or parts (chuyên đề, học phần). */
  readonly topics?: number;
  /** How the periods are spent. */
  readonly parts?: readonly { readonly name: string; readonly periods: number }[];
  readonly leastTrainees?: number;
  readonly leastAttendancePercent?: number;
  readonly certificateWithinDays?: number;
  /** Grades with the mark out of ten that each begins at. */
  readonly grades?: readonly { readonly name: string; readonly from: number }[];
  /** Fields known without a source: the provenance does not cover them. */
  readonly unsureFields?: readonly ("validFrom" | "validTo")[];
  readonly provenance: Provenance;
}

/** A kind of programme that schools teach, with the rules on it over time. */
export interface ProgrammeKind {
  readonly id: string;
  readonly name: string;
  /** Training towards a degree of political theory, or further training. */
  readonly kind: "training" | "further-training";
  readonly group: string;
  readonly aliases: readonly string[];
  /** What a trainee gets at the end, where that is settled. */
  readonly certificate?: string;
  /** Whom it is for, where the kind is made for one group. */
  readonly targetGroup?: TargetGroup;
  /** The scale of its target groups, where a group must be named with each programme. */
  readonly scale?: TargetGroupScale;
  readonly rules: readonly ProgrammeRule[];
  /** Where name, group and aliases come from; each rule has its own. */
  readonly provenance: Provenance;
}
