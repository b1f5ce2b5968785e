import { parseShareUrl } from "./internal/parseShareUrl.js";
import type { ShareOptions } from "./shareOptions.js";

// Also inside shadow roots, as that of a share dialog.
function focusedIn(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function copyBySelection(document: Document, text: string): boolean {
  const field = document.createElement("textarea");
  const active = focusedIn(document);
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  // Inside an open dialog nothing outside of it can be selected.
  (active?.closest("dialog") ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (active !== null && "focus" in active)
      (active as HTMLElement).focus({ preventScroll: true });
  }
}

/**
 * Copies the address of a page, also where the clipboard interface is missing or refused, and says whether it worked.
 * Call it in a click handler: browsers ask for one. On a server it answers `false`.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`.
 * @example
 * ```ts
 * await copyLink("https://truong.example/tin/1"); // => false
 * ```
 */
export async function copyLink(url: string, options: ShareOptions = {}): Promise<boolean> {
  const text = parseShareUrl(url);
  const { navigator = globalThis.navigator, document = globalThis.document } = options;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document !== undefined && copyBySelection(document, text);
  }
}
