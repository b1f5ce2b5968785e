export { civilDateSchema } from "./civilDateSchema.js";
export { instantSchema } from "./instantSchema.js";
export { wallTimeSchema } from "./wallTimeSchema.js";
