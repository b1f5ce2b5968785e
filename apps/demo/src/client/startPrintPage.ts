import { detectInAppBrowser, formatPrintResult } from "@sotruong/print";

/** The print view's own button; where printing does nothing, it says what to do instead. */
export function startPrintPage(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-action="print-page"]');
  const status = document.querySelector(".print-status");
  button?.addEventListener("click", () => {
    const browser = detectInAppBrowser(navigator.userAgent);
    if (browser === undefined) window.print();
    else if (status !== null) {
      status.textContent = formatPrintResult({
        outcome: "unsupported",
        missing: [],
        reason: "in-app-browser",
        browser,
      });
    }
  });
}
