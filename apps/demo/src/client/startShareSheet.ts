import { copyLink, share } from "@sotruong/share";

function addressIn(sheet: ParentNode): string {
  return sheet.querySelector<HTMLInputElement>('[data-share="address"]')?.value ?? "";
}

function say(sheet: ParentNode, words: string): void {
  const status = sheet.querySelector('[data-share="status"]');
  if (status !== null) status.textContent = words;
}

async function copyFrom(sheet: ParentNode, copied: string): Promise<void> {
  if (await copyLink(addressIn(sheet))) {
    say(sheet, copied);
    return;
  }
  sheet.querySelector<HTMLInputElement>('[data-share="address"]')?.select();
  say(sheet, "Trình duyệt không cho sao chép. Địa chỉ đã được chọn sẵn để bạn chép.");
}

function startSheet(sheet: HTMLElement): void {
  sheet.querySelector('[data-share="copy"]')?.addEventListener("click", () => {
    void copyFrom(sheet, "Đã sao chép liên kết.");
  });
  sheet.querySelector('a[data-target="zalo"]')?.addEventListener("click", () => {
    void copyFrom(sheet, "Đã sao chép liên kết. Hãy dán vào cuộc trò chuyện trên Zalo.");
  });
  const address = sheet.querySelector<HTMLInputElement>('[data-share="address"]');
  address?.addEventListener("focus", () => address.select());
}

async function shareWith(dialog: HTMLDialogElement): Promise<void> {
  // Asking the system first needs the click itself, so nothing is awaited before it.
  if (typeof navigator.share === "function") {
    const summary = dialog.dataset["summary"];
    const { way } = await share({
      title: dialog.dataset["title"] ?? document.title,
      url: addressIn(dialog),
      ...(summary === undefined ? {} : { summary }),
    });
    if (way === "web-share" || way === "cancelled") return;
    dialog.showModal();
    say(dialog, way === "copied" ? "Đã sao chép liên kết." : "");
    return;
  }
  say(dialog, "");
  dialog.showModal();
}

/** "Gửi cho bạn bè": the system's own sheet where there is one, else a dialog; without a script the links lead to a page. */
export function startShareSheet(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>(".share-sheet")) startSheet(sheet);
  const dialog = document.querySelector<HTMLDialogElement>("dialog.share-sheet");
  if (dialog === null || typeof dialog.showModal !== "function") return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-action="share"]')) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void shareWith(dialog);
    });
  }
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
