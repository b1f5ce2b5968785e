/** Images, sheets and fonts of what is printed; the list names those that failed or did not arrive in time. */
export async function awaitContent(
  view: Window & typeof globalThis,
  root: ParentNode,
  pending: readonly (readonly [string, Promise<unknown>])[],
  limit: number,
): Promise<readonly string[]> {
  const images = [...root.querySelectorAll("img")].filter((image) => image.src || image.srcset);
  const expected = [
    ...pending,
    ...images.map((image) => [image.currentSrc || image.src, image.decode()] as const),
  ];
  const missing = new Set(expected.map(([name]) => name));
  const work = expected.map(([name, arrival]) =>
    arrival.then(
      () => missing.delete(name),
      () => "stays in the list",
    ),
  );
  const { fonts } = view.document;
  await Promise.race([
    // Fonts are asked for by the layout, which a late style sheet may still change.
    Promise.all(work).then(() => {
      view.document.documentElement.getBoundingClientRect();
      return fonts?.ready;
    }),
    new Promise((resolve) => view.setTimeout(resolve, limit)),
  ]);
  fonts?.forEach(({ family, status }) => {
    if (status === "loading" || status === "error") missing.add(`font: ${family}`);
  });
  return [...missing];
}
