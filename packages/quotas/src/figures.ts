export { checkFigures } from "./checkFigures.js";
export type { Figure } from "./figure.js";
export type { FigureVerdict } from "./figureVerdict.js";
export { findFigures } from "./findFigures.js";
