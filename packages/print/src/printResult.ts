import type { InAppBrowser } from "./detectInAppBrowser.js";

/** What came of a print order. */
export interface PrintResult {
  /**
   * Browsers do not tell a print from a cancel: `"cancelled-or-printed"` says that the dialog was shown. `"printed"` is
   * only said where a `print` function of the caller reports it.
   */
  readonly outcome: "printed" | "cancelled-or-printed" | "unsupported";
  /** Addresses of images and style sheets, and `font: …` for fonts, that failed or did not arrive in time. */
  readonly missing: readonly string[];
  /** Why it is unsupported. */
  readonly reason?: "in-app-browser" | "no-browser";
  /** The application whose browser cannot print. */
  readonly browser?: InAppBrowser;
}

/** How printing from the browser is done. */
export interface PrintOptions {
  /** For browsers without constructable style sheets under a policy with a nonce. */
  readonly nonce?: string;
  /** Prints instead of `window.print()`; `true` says that it was really printed. */
  readonly print?: () => boolean | undefined | Promise<boolean | undefined>;
  /** How long images and fonts are waited for, in milliseconds; 5,000 unless given. */
  readonly waitLimit?: number;
  /** The window to print from; the global one unless given. */
  readonly window?: Window & typeof globalThis;
}
