const COUNT = /^(?:\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12})$/u;
const MARKS = /[.,]/gu;

/** Reads a counter as pages print it: digits, with or without marks between the thousands. */
export function readCount(text: string): number | undefined {
  return COUNT.test(text) ? Number(text.replace(MARKS, "")) : undefined;
}
