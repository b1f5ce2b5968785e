import { expandAbbreviation } from "@sotruong/text";
import type { SchoolUnit } from "../school.js";

interface ReadUnit {
  readonly unit?: string;
  readonly unitAbbreviation?: string;
  readonly unitReadings?: readonly string[];
}

const KIND = /^(?:phòng|khoa|ban|bộ môn|trung tâm|vụ|cục|sở|viện|văn phòng) +(?=\S)/iu;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&,. -]{1,30}$/u;

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The unit that follows a title; `kind` is the one that the title names, a kind printed before the unit wins. */
export function readUnit(
  rest: string,
  kind: string | undefined,
  units: readonly SchoolUnit[],
): ReadUnit {
  if (rest === "") return {};
  const printed = KIND.exec(rest)?.[0] ?? "";
  const body = rest.slice(printed.length);
  const head = printed ? capitalize(printed.trim().toLowerCase()) : kind;
  const withKind = (name: string) => (head === undefined ? capitalize(name) : `${head} ${name}`);
  if (!ABBREVIATION.test(body)) return { unit: withKind(body) };
  const bare = (text: string) => text.replace(/\s/gu, "");
  const own = units.filter(
    (unit) =>
      unit.abbreviation !== undefined &&
      bare(unit.abbreviation) === bare(body) &&
      (head === undefined || unit.name.startsWith(head)),
  );
  const readings =
    own.length > 0 ? own.map((unit) => unit.name) : expandAbbreviation(body).map(withKind);
  const [unit] = readings;
  if (unit === undefined) return { unitAbbreviation: body };
  return readings.length === 1
    ? { unit, unitAbbreviation: body }
    : { unitAbbreviation: body, unitReadings: readings };
}
