import { createHash } from "node:crypto";
import { foldText } from "@sotruong/text";
import type { TextSignature } from "../../batchRow.js";

const RUN = 3;
const WORD = /[\p{L}\p{N}]+/gu;
const BITS = 32;

/** FNV-1a with another start for each half. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function half(runs: Iterable<string>, start: number): number {
  const votes = new Int32Array(BITS);
  for (const run of runs) {
    const value = hash(run, start);
    for (let bit = 0; bit < BITS; bit += 1)
      votes[bit] = (votes[bit] ?? 0) + ((value >>> bit) & 1 ? 1 : -1);
  }
  let result = 0;
  for (let bit = 0; bit < BITS; bit += 1) if ((votes[bit] ?? 0) > 0) result |= 1 << bit;
  return result >>> 0;
}

/** Signs an article by title and words and by a simhash over its runs of three syllables. */
export function textSignature(title: string, text: string): TextSignature {
  const words = foldText(text).match(WORD) ?? [];
  const runs = new Set<string>();
  for (let index = 0; index + RUN <= words.length; index += 1) {
    runs.add(words.slice(index, index + RUN).join(" "));
  }
  if (runs.size === 0) runs.add(words.join(" "));
  return {
    textHash: createHash("sha256")
      .update(`${foldText(title)}\n${words.join(" ")}`)
      .digest("hex")
      .slice(0, 32),
    fingerprint: [half(runs, 0x811c9dc5), half(runs, 0x2545f491)],
  };
}
