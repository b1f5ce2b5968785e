import { applyContrast } from "./internal/contrast.js";
import { applyTextSize } from "./internal/textSize.js";

/** Which part of the page follows the choices. */
export interface ApplyReadingPreferencesOptions {
  /** The document; the page's own unless given. */
  readonly document?: Document;
  /** Whether the site styles `data-contrast="more"` itself. */
  readonly ownContrast?: boolean;
  /** A selector of the part whose text is scaled; the whole page unless given. */
  readonly content?: string;
}

/**
 * Shows the page in the text size and contrast that the reader chose on an earlier page, also where no control for them
 * stands. On a server it does nothing.
 *
 * @example
 * ```ts
 * applyReadingPreferences(); // => undefined
 * ```
 */
export function applyReadingPreferences(options: ApplyReadingPreferencesOptions = {}): void {
  const { document = globalThis.document, ownContrast = false, content = null } = options;
  if (document === undefined) return;
  applyTextSize(document, content);
  applyContrast(document, ownContrast);
}
