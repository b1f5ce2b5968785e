interface Picture {
  readonly source: string;
  readonly alt: string;
  readonly caption: string;
}

function pictureIn(link: HTMLAnchorElement): Picture {
  const image = link.querySelector("img");
  const alt = image?.alt ?? "";
  const caption = link.closest("figure")?.querySelector("figcaption")?.textContent ?? alt;
  return { source: image?.src ?? "", alt, caption };
}

/**
 * Shows the pictures of the album page large, one after the other: arrow keys or buttons step, Escape closes, and the
 * focus goes back to the picture that was looked at last. Nothing moves by itself. Without a script the links lead to
 * pages of their own.
 */
export function startAlbum(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.album-dialog");
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>(".album-page a[data-album-picture]"),
  ];
  if (dialog === null || links.length === 0 || typeof dialog.showModal !== "function") return;
  const part = <Part extends HTMLElement>(name: string) =>
    dialog.querySelector<Part>(`[data-album="${name}"]`);
  const image = part<HTMLImageElement>("image");
  let place = 0;

  const show = (wanted: number) => {
    place = (wanted + links.length) % links.length;
    const link = links[place];
    if (link === undefined || image === null) return;
    const { source, alt, caption } = pictureIn(link);
    image.src = source;
    image.alt = alt;
    part("caption")?.replaceChildren(caption);
    part("place")?.replaceChildren(`Ảnh ${place + 1} trên ${links.length}`);
  };

  for (const [index, link] of links.entries()) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    });
  }
  part("previous")?.addEventListener("click", () => show(place - 1));
  part("next")?.addEventListener("click", () => show(place + 1));
  part("close")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) show(place + step);
  });
  dialog.addEventListener("close", () => links[place]?.focus());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
