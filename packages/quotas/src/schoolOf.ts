/**
 * The school that reports a class, as a key of a roll-up: the predecessor where schools were merged during the year, else
 * undefined.
 *
 * @example
 * ```ts
 * schoolOf({ predecessorSchool: "Trường Chính trị tỉnh Long An" }); // => "Trường Chính trị tỉnh Long An"
 * ```
 */
export function schoolOf(trainingClass: {
  readonly predecessorSchool?: string;
}): string | undefined {
  return trainingClass.predecessorSchool;
}
