import { printDocument } from "@sotruong/print";

async function printFrom(address: string): Promise<void> {
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(String(response.status));
  const { outcome } = await printDocument(await response.text());
  if (outcome === "unsupported") location.assign(address);
}

/** "In bài viết" prints the paper view without leaving the article; whatever goes wrong leads to that view itself. */
export function startPrintLinks(): void {
  let busy = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-action="print"]')) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (busy) return;
      busy = true;
      printFrom(link.href)
        .catch(() => location.assign(link.href))
        .finally(() => {
          busy = false;
        });
    });
  }
}
