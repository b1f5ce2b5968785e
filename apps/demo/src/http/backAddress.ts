interface BackInput {
  readonly referrer: string | undefined;
  readonly origin: string;
  readonly slug: string;
  readonly sectionId: string;
}

/** The page of this site the reader came from, else the section: so "Trở về" works without a script too. */
export function backAddress({ referrer, origin, slug, sectionId }: BackInput): string {
  const section = `/chuyen-muc/${sectionId}`;
  if (referrer === undefined || !URL.canParse(referrer)) return section;
  const from = new URL(referrer);
  const ownViews = [`/bai-viet/${slug}`, `/print/${slug}`, `/share/${slug}`];
  // "//host/path" would lead to another site although it came in as a path of this one.
  if (from.pathname.startsWith("//")) return section;
  if (from.origin !== origin || ownViews.includes(from.pathname)) return section;
  return `${from.pathname}${from.search}`;
}
