import type { SchoolContent } from "../content/loadSchool.js";

export function ProgressBox({ school: _ }: { readonly school: SchoolContent }) {
  return null;
}
