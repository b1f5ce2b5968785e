import type { TimeZone } from "./timeZone.js";

/** How a formatter reads instants. */
export interface ZoneOption {
  /** How instants are read: Vietnam's clocks unless given. Civil dates and wall times are printed as they stand. */
  readonly zone?: TimeZone | undefined;
}
