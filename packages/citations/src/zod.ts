export { citationSchema } from "./citationSchema.js";
