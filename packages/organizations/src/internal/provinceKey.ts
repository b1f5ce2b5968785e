import { slugify } from "@sotruong/text";

const KIND = /^(?:tinh|thanh-pho|tp|t-p|thu-do)-(?=.)/u;

/** One key for all spellings of a provincial name: no marks, spaces, hyphens, nor the kind before it. */
export function provinceKey(name: string): string {
  return slugify(name).replace(KIND, "").replaceAll("-", "");
}
