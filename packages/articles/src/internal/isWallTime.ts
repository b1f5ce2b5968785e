const WALL_TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/u;

/** Tells whether a text is a wall time of a day that the calendar has. */
export function isWallTime(text: string): boolean {
  const match = WALL_TIME.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day)).getUTCDate() === day;
}
