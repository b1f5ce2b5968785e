import type * as z from "zod";
import type { referenceSchema } from "../referenceSchema.js";
import { absoluteAddress } from "./absoluteAddress.js";

/** Describes a document that is referred to; documents of the Party are no legislation. */
export function citationOf(reference: z.output<typeof referenceSchema>, base: string): object {
  const { text, code, type, date, system, url } = reference;
  const common = {
    name: text,
    url: url === undefined ? undefined : absoluteAddress(url, base),
  };
  return system === "state"
    ? {
        "@type": "Legislation",
        ...common,
        legislationIdentifier: code,
        legislationType: type,
        legislationDate: date,
        legislationJurisdiction: "VN",
      }
    : { "@type": "CreativeWork", ...common, identifier: code, genre: type, dateCreated: date };
}
