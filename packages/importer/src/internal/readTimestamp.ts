/** A time as an imported page keeps it. */
interface PublicationTime {
  readonly wallTime: string;
  readonly zone: string;
}

const TIMESTAMP =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?$/u;
const MINUTE = 60_000;

/** Reads the ISO time that a page gives to machines; `undefined` for anything else. */
export function readTimestamp(printed: string | undefined): PublicationTime | undefined {
  const match = TIMESTAMP.exec(printed?.trim() ?? "");
  if (!match) return undefined;
  const [, year = "", month = "", day = "", hour, minute = "", second, offset] = match;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date)) || !new Date(date).toISOString().startsWith(date))
    return undefined;
  if (hour === undefined) return { wallTime: date, zone: "unknown" };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const wallTime = `${date}T${hour}:${minute}${second === undefined || second === "00" ? "" : `:${second}`}`;
  if (offset === undefined) return { wallTime, zone: "unknown" };
  const zone =
    offset === "Z"
      ? "+00:00"
      : offset.length === 5
        ? `${offset.slice(0, 3)}:${offset.slice(3)}`
        : offset;
  return { wallTime, zone };
}

function instant({ wallTime, zone }: PublicationTime): number {
  return Date.parse(`${wallTime.length === 16 ? `${wallTime}:00` : wallTime}${zone}`);
}

/**
 * The printed time, with the zone that the page gives to machines where both name the same minute: as the same wall
 * time, or as the same instant read in Vietnam. A page that prints no time gets the machines' where the day is the same.
 */
export function agreedTime(
  printed: PublicationTime,
  stated: PublicationTime | undefined,
): PublicationTime {
  if (printed.zone !== "unknown" || stated === undefined || stated.zone === "unknown")
    return printed;
  if (!printed.wallTime.includes("T")) {
    return stated.wallTime.startsWith(printed.wallTime) ? stated : printed;
  }
  if (stated.wallTime.slice(0, 16) === printed.wallTime.slice(0, 16))
    return { ...printed, zone: stated.zone };
  const inVietnam = { ...printed, zone: "+07:00" };
  return Math.abs(instant(inVietnam) - instant(stated)) < MINUTE ? inVietnam : printed;
}
