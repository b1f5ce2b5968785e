/** The print view's own button. */
export function startPrintPage(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-action="print-page"]');
  button?.addEventListener("click", () => window.print());
}
