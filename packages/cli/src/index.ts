export type { CommandEnvironment, TextOutput } from "./commandEnvironment.js";
export { type ImportFilesOptions, importFiles } from "./importFiles.js";
export { main } from "./main.js";
