export { vi } from "./viLocale.js";
