export type { DocumentFont } from "./documentFont.js";
export { type ReadTinosFontsOptions, readTinosFonts } from "./readTinosFonts.js";
