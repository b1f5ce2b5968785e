import { stateFigures } from "./figure.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureMemory } from "./memory.mjs";
import { measureSpeed } from "./speed.mjs";

/** How each kind of suite is measured; a suite that names no kind is one of speed. */
export const KINDS = {
  speed: measureSpeed,
  growth: measureGrowth,
  memory: measureMemory,
  figure: stateFigures,
};
