import type { Citation } from "./citation.js";

const FORMS: readonly unknown[] = ["full", "number-only", "short", "title"];
const SYSTEMS: readonly unknown[] = ["state", "party", "other"];
const TEXTS = [
  "type",
  "impliedType",
  "number",
  "sign",
  "code",
  "name",
  "date",
  "issuer",
  "term",
  "pinpoint",
];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Tells whether a value has the shape of a {@link Citation}, for data that comes from a file or a store.
 *
 * @example
 * ```ts
 * isCitation(parseCitation("Chỉ thị số 16/CT-TTg")); // => true
 * isCitation({ raw: "Chỉ thị số 16/CT-TTg" }); // => false
 * ```
 */
export function isCitation(value: unknown): value is Citation {
  if (!isRecord(value) || !isRecord(value["span"])) return false;
  const { start, end } = value["span"];
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    typeof value["raw"] === "string" &&
    FORMS.includes(value["form"]) &&
    SYSTEMS.includes(value["system"]) &&
    TEXTS.every((key) => value[key] === undefined || typeof value[key] === "string") &&
    (value["year"] === undefined || Number.isInteger(value["year"])) &&
    (value["readings"] === undefined || Array.isArray(value["readings"])) &&
    Array.isArray(value["warnings"])
  );
}
