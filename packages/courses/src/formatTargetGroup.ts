import type { TargetGroup, TargetGroupScale } from "./targetGroup.js";

const WORDING: Readonly<Record<TargetGroupScale, readonly [word: string, basis: string]>> = {
  "knowledge-update-164": ["đối tượng", "theo Quy định 164-QĐ/TW"],
  "knowledge-update-145": ["nhóm", "theo Quy định 145-QĐ/TW"],
  "defence-security": ["đối tượng", "quốc phòng và an ninh"],
};

/**
 * Writes a target group with the scale it belongs to.
 *
 * @example
 * ```ts
 * formatTargetGroup({ scale: "knowledge-update-164", level: 4 }); // => "đối tượng 4 theo Quy định 164-QĐ/TW"
 * formatTargetGroup({ scale: "knowledge-update-145", level: 3 }); // => "nhóm 3 theo Quy định 145-QĐ/TW"
 * ```
 */
export function formatTargetGroup(group: TargetGroup): string {
  const [word, basis] = WORDING[group.scale];
  return `${word} ${group.level} ${basis}`;
}
