import { formatTeachingLength } from "./formatTeachingLength.js";
import type { Programme } from "./programmeSchema.js";
import type { CourseInstanceJsonLd } from "./toCourseInstanceJsonLd.js";

/** What {@link toCourseJsonLd} needs beside the programme. */
export interface CourseJsonLdOptions {
  /** The absolute address of the programme's page. */
  readonly url: string;
  readonly provider: { readonly name: string; readonly url?: string };
  /** Its classes: {@link toCourseInstanceJsonLd}. */
  readonly instances?: readonly CourseInstanceJsonLd[];
}

/** A schema.org `Course`, ready for `JSON.stringify`. */
export interface CourseJsonLd {
  readonly "@context": "https://schema.org";
  readonly "@type": "Course";
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly inLanguage: "vi";
  readonly provider: {
    readonly "@type": "EducationalOrganization";
    readonly name: string;
    readonly url?: string;
  };
  readonly educationalCredentialAwarded?: string;
  readonly syllabusSections?: readonly { readonly "@type": "Syllabus"; readonly name: string }[];
  readonly hasCourseInstance?: readonly CourseInstanceJsonLd[];
}

function describe({ name, description, periods }: Programme): string {
  if (description !== undefined) return description;
  return periods === undefined ? name : `${name}, ${formatTeachingLength(periods)}`;
}

/**
 * Describes a programme for search engines as a `Course` with its topics and, where given, its classes.
 *
 * @throws {CoursesError} `courses/invalid-periods` where the programme's periods are no whole number.
 * @example
 * ```ts
 * const programme = { id: "cap-uy", name: "Bồi dưỡng cấp ủy cơ sở", kind: "further-training", periods: 30 };
 * toCourseJsonLd(programme, { url: "https://truong.example/cap-uy", provider: { name: "Trường Mẫu" } }).description; // => "Bồi dưỡng cấp ủy cơ sở, 30 tiết (3 ngày)"
 * ```
 */
export function toCourseJsonLd(programme: Programme, options: CourseJsonLdOptions): CourseJsonLd {
  const { name, certificate, topics = [] } = programme;
  const { url, provider, instances = [] } = options;
  return {
    "@context": "https://schema.org",
    "@type": "Course",
    name,
    description: describe(programme),
    url,
    inLanguage: "vi",
    provider: { "@type": "EducationalOrganization", ...provider },
    ...(certificate === undefined ? {} : { educationalCredentialAwarded: certificate }),
    ...(topics.length === 0
      ? {}
      : {
          syllabusSections: topics.map((topic) => ({
            "@type": "Syllabus" as const,
            name: topic.name,
          })),
        }),
    ...(instances.length === 0 ? {} : { hasCourseInstance: instances }),
  };
}
