/** Images, sheets and fonts of what is printed; the list names those that failed or did not arrive in time. */
export async function awaitContent(
  view: Window & typeof globalThis,
  root: ParentNode,
  links: readonly HTMLLinkElement[],
  limit: number,
): Promise<readonly string[]> {
  const missing = new Set<string>();
  const expect = async (name: string, work: Promise<unknown>) => {
    missing.add(name);
    try {
      await work;
      missing.delete(name);
    } catch {
      // It stays in the list.
    }
  };
  const images = [...root.querySelectorAll("img")].filter((image) => image.src || image.srcset);
  const { fonts } = view.document;
  const work = [
    ...images.map((image) => expect(image.currentSrc || image.src, image.decode())),
    ...links.map((link) =>
      expect(
        link.href,
        new Promise((resolve, reject) => {
          link.onload = resolve;
          link.onerror = reject;
        }),
      ),
    ),
  ];
  let timer: number | undefined;
  await Promise.race([
    // Fonts are asked for by the layout, which a late style sheet may still change.
    Promise.all(work).then(() => fonts?.ready),
    new Promise((resolve) => {
      timer = view.setTimeout(resolve, limit);
    }),
  ]);
  view.clearTimeout(timer);
  fonts?.forEach(({ family, status }) => {
    if (status === "loading" || status === "error") missing.add(`font: ${family}`);
  });
  return [...missing];
}
