export { importedPageSchema, type StoredImportedPage } from "./importedPageSchema.js";
