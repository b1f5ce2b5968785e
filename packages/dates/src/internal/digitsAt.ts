/** The number that two figures at a place of a text make, or NaN. */
export function twoDigitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The number that four figures at a place of a text make, or NaN. */
export function fourDigitsAt(text: string, index: number): number {
  return twoDigitsAt(text, index) * 100 + twoDigitsAt(text, index + 2);
}
