import type { School } from "./school.js";
import { schoolNameOn } from "./schoolNameOn.js";

/** A schema.org `EducationalOrganization`, ready for `JSON.stringify`. */
export interface SchoolJsonLd {
  readonly "@context": "https://schema.org";
  readonly "@type": "EducationalOrganization";
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly url?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly address?: string;
  readonly foundingDate?: string;
  readonly dissolutionDate?: string;
  readonly department?: readonly { readonly "@type": "Organization"; readonly name: string }[];
}

/**
 * Describes a school for search engines; persons are left out, former names are alternate names.
 *
 * @example
 * ```ts
 * toSchoolJsonLd({ id: "mau", kind: "political-school", names: [{ name: "Trường Chính trị tỉnh Mẫu" }], province: "phu-tho-2025", predecessors: [], units: [], officers: [] }).name; // => "Trường Chính trị tỉnh Mẫu"
 * ```
 */
export function toSchoolJsonLd(school: School): SchoolJsonLd {
  const name = schoolNameOn(school) ?? school.id;
  const former = [...new Set(school.names.map((period) => period.name))].filter(
    (other) => other !== name,
  );
  const { website, email, telephone, address } = school.contact ?? {};
  const units = school.units.filter((unit) => unit.validTo === undefined);
  return {
    "@context": "https://schema.org",
    "@type": "EducationalOrganization",
    name,
    ...(former.length > 0 ? { alternateName: former } : {}),
    ...(website === undefined ? {} : { url: website }),
    ...(email === undefined ? {} : { email }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(address === undefined ? {} : { address }),
    ...(school.validFrom === undefined ? {} : { foundingDate: school.validFrom }),
    ...(school.validTo === undefined ? {} : { dissolutionDate: school.validTo }),
    ...(units.length > 0
      ? { department: units.map((unit) => ({ "@type": "Organization" as const, name: unit.name })) }
      : {}),
  };
}
