/**
 * The month in which a class opens, as a key of a roll-up; undefined before a day is set.
 *
 * @example
 * ```ts
 * monthOf({ opensOn: "2021-03-08" }); // => "2021-03"
 * ```
 */
export function monthOf(trainingClass: { readonly opensOn?: string }): string | undefined {
  return trainingClass.opensOn?.slice(0, 7);
}
