import type { ClassStatus } from "../classStatus.js";
import type { Interruption } from "../classTransitions.js";

/** Tells whether a status interrupts the way of a class. */
export function isInterruption(status: ClassStatus): status is Interruption {
  return status === "postponed" || status === "suspended";
}
