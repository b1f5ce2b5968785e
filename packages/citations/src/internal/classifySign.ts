import { issuerSign } from "./issuerSigns.js";
import type { Code } from "./readCode.js";
import { typeSign } from "./typeSigns.js";

export interface SignReading {
  readonly system: "state" | "party" | "other";
  readonly impliedType?: string;
  readonly readings?: readonly string[];
}

function withReadings(system: SignReading["system"], names: readonly string[]): SignReading {
  const [only] = names;
  if (only === undefined) return { system };
  return names.length === 1 ? { system, impliedType: only } : { system, readings: names };
}

function systemOf(code: Code): SignReading["system"] {
  for (let index = code.groups.length - 1; index >= 0; index -= 1) {
    const group = code.groups[index] ?? "";
    if (index === 0 && code.groups.length > 1 && typeSign(group) !== undefined) break;
    const issuer = issuerSign(group);
    if (issuer?.system !== undefined) return issuer.system;
    if (/(?:TW|TU|ĐU|HU|ThU|HVCTQG)$/u.test(group)) return "party";
    if (/^(?:QH|UBTVQH|TVQH|HĐNN|HDNN)\d/u.test(group)) return "state";
  }
  if (code.year !== undefined) return "state";
  const [first, second] = code.separators;
  if (first === "-" && second === "/") return "party";
  if (first === "/") return "state";
  return "other";
}

/** The types that a sign leaves open: one where it decides, several where it does not. */
export function possibleTypes({ impliedType, readings = [] }: SignReading): readonly string[] {
  return impliedType === undefined ? readings : [impliedType];
}

/** Whether a printed type may stand with a sign; a sign that says nothing about the type fits any. */
export function fitsSign(type: string, reading: SignReading): boolean {
  const possible = possibleTypes(reading);
  return (
    possible.length === 0 ||
    type === "Văn bản" ||
    possible.some((name) => type.startsWith(name) || name.startsWith(type))
  );
}

/** What the sign alone decides about system and type. */
export function classifySign(code: Code): SignReading {
  const [first = "", second] = code.groups;
  const upper = first.toUpperCase();
  const system = systemOf(code);
  const dated = code.year !== undefined;
  if (/^QH\d/u.test(upper)) return { system: "state", readings: ["Luật", "Bộ luật", "Nghị quyết"] };
  if (/^UBTVQH\d/u.test(upper)) return { system: "state", readings: ["Pháp lệnh", "Nghị quyết"] };
  if (upper === "LCT") return { system: "state", readings: ["Luật", "Pháp lệnh"] };
  if (upper === "L" && second?.toUpperCase() === "CTN") {
    return dated
      ? { system: "state", impliedType: "Lệnh" }
      : { system: "state", readings: ["Luật", "Lệnh"] };
  }
  if (second === undefined)
    return upper === "SL" ? { system: "state", impliedType: "Sắc lệnh" } : { system };
  const type = typeSign(first);
  if (type === undefined) {
    // A sign that opens with the issuer belongs to a letter.
    return issuerSign(first) !== undefined && upper !== "NV" && upper !== "CB"
      ? { system: issuerSign(first)?.system ?? system, impliedType: "Công văn" }
      : { system };
  }
  if (system === "party")
    return withReadings(system, type.party.length > 0 ? type.party : type.state);
  if (upper === "TT" && !dated) return { system, readings: ["Thông tư", "Tờ trình"] };
  if (upper === "TT") return { system, impliedType: "Thông tư" };
  if (upper === "CV") return { system, impliedType: "Công văn" };
  return withReadings(system, type.state.length > 0 ? type.state : type.party);
}
