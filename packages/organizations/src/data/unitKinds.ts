import type { Provenance, Validity } from "@sotruong/core";

/** A kind of administrative unit, with the time in which such units exist. */
export interface UnitKind extends Validity {
  readonly name: string;
  readonly level: "province" | "district" | "commune";
  readonly provenance: Provenance;
}

const TWO_TIERS: Provenance = {
  source:
    "Nghị quyết 202/2025/QH15 và mô hình chính quyền địa phương hai cấp từ 01/7/2025, theo https://daihoidang.baoquangninh.vn (bài 3364666)",
  certainty: "sourced",
};
const END_OF_DISTRICTS = "2025-07-01";

/** The kinds of administrative units; what began before the register reaches has no beginning. */
export const UNIT_KINDS: readonly UnitKind[] = [
  { name: "tỉnh", level: "province", provenance: TWO_TIERS },
  { name: "thành phố", level: "province", provenance: TWO_TIERS },
  { name: "huyện", level: "district", validTo: END_OF_DISTRICTS, provenance: TWO_TIERS },
  { name: "quận", level: "district", validTo: END_OF_DISTRICTS, provenance: TWO_TIERS },
  { name: "thị xã", level: "district", validTo: END_OF_DISTRICTS, provenance: TWO_TIERS },
  {
    name: "thành phố thuộc tỉnh",
    level: "district",
    validTo: END_OF_DISTRICTS,
    provenance: TWO_TIERS,
  },
  { name: "xã", level: "commune", provenance: TWO_TIERS },
  { name: "phường", level: "commune", provenance: TWO_TIERS },
  { name: "thị trấn", level: "commune", validTo: END_OF_DISTRICTS, provenance: TWO_TIERS },
  { name: "đặc khu", level: "commune", validFrom: END_OF_DISTRICTS, provenance: TWO_TIERS },
];
