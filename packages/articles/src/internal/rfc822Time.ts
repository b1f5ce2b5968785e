const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Writes `"2021-09-16T02:18:00+07:00"` as `"Thu, 16 Sep 2021 02:18:00 +0700"`, the same clock. */
export function rfc822Time(time: string): string {
  const clock = time.slice(0, 19);
  const weekday = DAYS[new Date(`${clock}Z`).getUTCDay()];
  const month = MONTHS[Number(time.slice(5, 7)) - 1];
  const zone = time.slice(19).replace(":", "");
  return `${weekday}, ${time.slice(8, 10)} ${month} ${time.slice(0, 4)} ${clock.slice(11)} ${zone}`;
}
