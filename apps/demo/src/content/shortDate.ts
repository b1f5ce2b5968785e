/** "2021-09-16T02:18" → "16/9/2021", as lists print it. */
export function shortDate(wallTime: string): string {
  const [year, month, day] = wallTime.slice(0, 10).split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
