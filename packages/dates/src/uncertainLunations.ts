import { UNCERTAIN_LUNATIONS } from "./data/uncertainLunations.js";

/** A new moon so near to midnight that the first day of its month depends on the last seconds of the reckoning. */
export interface UncertainLunation {
  /** The civil date on which the new moon falls by our reckoning. */
  readonly date: string;
  /** Seconds from the nearer midnight: positive after it, negative before it. */
  readonly marginSeconds: number;
}

/**
 * The new moons from 1900 to 2199 within three minutes of midnight. In the far future the rotation of the Earth is not known
 * well enough to be sure of them.
 *
 * @example
 * ```ts
 * uncertainLunations().find(({ date }) => date === "2054-05-08"); // => { date: "2054-05-08", marginSeconds: 69 }
 * ```
 */
export function uncertainLunations(): readonly UncertainLunation[] {
  return UNCERTAIN_LUNATIONS.map(([date, marginSeconds]) => ({ date, marginSeconds }));
}
