/** With a script "Trở về" goes back in the history, so that the list stands where the reader left it. */
export function startBackLinks(): void {
  const cameFromHere =
    document.referrer !== "" && new URL(document.referrer).origin === location.origin;
  if (!cameFromHere || history.length < 2) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-action="back"]')) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || location.hash !== "") return;
      // The address was worked out by the server; only the very same page is gone back to.
      if (new URL(document.referrer).href !== link.href) return;
      event.preventDefault();
      history.back();
    });
  }
}
