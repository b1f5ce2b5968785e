/** Writes a count with a dot between groups of three digits. */
export function formatCount(count: number): string {
  let digits = String(count);
  const groups: string[] = [];
  while (digits.length > 3) {
    groups.unshift(digits.slice(-3));
    digits = digits.slice(0, -3);
  }
  return [digits, ...groups].join(".");
}
