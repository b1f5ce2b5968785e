import type { Brand } from "./brand.js";

/**
 * HTML that went through `sanitizeBody` of `@sotruong/articles` or through {@link escapeHtml}.
 * Printing and rendering accept nothing else as markup.
 */
export type SafeHtml = Brand<string, "SafeHtml">;
