/**
 * Whom a course is for, on one of three scales that have nothing to do with each other: a bare “đối tượng 4” says nothing.
 *
 * - `knowledge-update-164`: đối tượng 1–4 of Quy định 164-QĐ/TW of 1 February 2013;
 * - `knowledge-update-145`: nhóm 1–3 of Quy định 145-QĐ/TW of 10 May 2024;
 * - `defence-security`: đối tượng 1–4 of the Law on defence and security education.
 */
export type TargetGroup =
  | { readonly scale: "knowledge-update-164"; readonly level: 1 | 2 | 3 | 4 }
  | { readonly scale: "knowledge-update-145"; readonly level: 1 | 2 | 3 }
  | { readonly scale: "defence-security"; readonly level: 1 | 2 | 3 | 4 };

/** The name of a scale of target groups. */
export type TargetGroupScale = TargetGroup["scale"];
