import { foldText } from "@sotruong/text";

/** The words of a text as a reader types them without a Vietnamese keyboard. */
export function foldWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
