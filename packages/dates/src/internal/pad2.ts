/** Two digits at least: `5` → `"05"`. */
export function pad2(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
