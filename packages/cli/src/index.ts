export type { CommandEnvironment, TextOutput } from "./commandEnvironment.js";
export { main } from "./main.js";
