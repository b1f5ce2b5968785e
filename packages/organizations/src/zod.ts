export { contactSchema } from "./contactSchema.js";
export { officerSchema } from "./officerSchema.js";
export { postSchema } from "./postSchema.js";
export { provenanceSchema } from "./provenanceSchema.js";
export { schoolNameSchema } from "./schoolNameSchema.js";
export { schoolSchema } from "./schoolSchema.js";
export { schoolUnitSchema } from "./schoolUnitSchema.js";
export { standardLevelSchema } from "./standardLevelSchema.js";
