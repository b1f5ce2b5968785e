/**
 * The quarter in which a class opens, as a key of a roll-up; undefined before a day is set.
 *
 * @example
 * ```ts
 * quarterOf({ opensOn: "2021-08-31" }); // => "2021-Q3"
 * ```
 */
export function quarterOf(trainingClass: { readonly opensOn?: string }): string | undefined {
  const { opensOn } = trainingClass;
  if (opensOn === undefined) return undefined;
  return `${opensOn.slice(0, 4)}-Q${Math.ceil(Number(opensOn.slice(5, 7)) / 3)}`;
}
