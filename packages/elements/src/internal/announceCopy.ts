import { copyLink } from "@sotruong/share";

/** Copies an address; where that is refused, says so and selects the field with it. */
export async function announceCopy(
  url: string,
  status: HTMLElement,
  words: { readonly copied: string; readonly refused: string },
  field?: HTMLInputElement,
): Promise<void> {
  const copied = await copyLink(url).catch(() => false);
  status.textContent = copied ? words.copied : words.refused;
  if (!copied) {
    field?.focus();
    field?.select();
  }
}
