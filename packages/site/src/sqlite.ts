export { createSqliteStore } from "./createSqliteStore.js";
