/** Small letters without marks, as words: what a reader types without a Vietnamese keyboard. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("đ", "d")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
