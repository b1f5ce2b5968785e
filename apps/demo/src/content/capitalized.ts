/** "đối tượng 4" → "Đối tượng 4", where words begin a line. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`;
}
