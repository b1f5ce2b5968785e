/** Shows what is known of a document beside its reference; without a script the reference leads to the list below. */
export function startCitationCards(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".article-body a[data-citation]");
  if (links.length === 0) return;
  const card = document.createElement("div");
  card.id = "the-van-ban";
  card.className = "citation-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.querySelector("main")?.append(card);

  const hide = () => {
    card.hidden = true;
  };
  const show = (link: HTMLAnchorElement) => {
    const entry = document.querySelector(link.getAttribute("href") ?? "");
    if (entry === null) return;
    card.replaceChildren(
      ...[...entry.children].map((part) => {
        const line = document.createElement("span");
        line.className = part.className;
        line.textContent = part.textContent;
        return line;
      }),
    );
    card.hidden = false;
    const place = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const left = Math.min(place.left, document.documentElement.clientWidth - card.offsetWidth - 16);
    card.style.left = `${Math.max(16, left) + window.scrollX}px`;
    card.style.top = `${place.bottom + window.scrollY + 6}px`;
  };

  for (const link of links) {
    // The list entry itself describes the link: it is there before the card is filled.
    link.setAttribute("aria-describedby", link.hash.slice(1));
    link.addEventListener("pointerenter", () => show(link));
    link.addEventListener("focus", () => show(link));
    link.addEventListener("blur", hide);
    link.addEventListener("pointerleave", (event) => {
      if (event.relatedTarget !== card) hide();
    });
  }
  card.addEventListener("pointerleave", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
}
