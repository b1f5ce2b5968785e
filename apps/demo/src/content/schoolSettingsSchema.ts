import { schoolSchema } from "@sotruong/organizations/zod";
import * as z from "zod";

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/u, "cần mã màu dạng #RRGGBB");

const palette = z.strictObject({
  paper: colour,
  ink: colour,
  muted: colour,
  line: colour,
  tint: colour,
  control: colour,
  accent: colour,
  onAccent: colour,
  structure: colour,
  link: colour,
  gold: colour,
  focus: colour,
});

const words = z.string().trim().min(1, "không được để trống");

/** The file school.json: the school as the register knows it, and what its site adds. */
export const schoolSettingsSchema = z.object({
  version: z.literal(1, "cần phiên bản 1"),
  school: schoolSchema,
  shortName: words,
  provinceName: words,
  motto: words,
  demonstrationNotice: words,
  colours: z.strictObject({ light: palette, dark: palette }),
  sections: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/u, "cần chữ thường không dấu"),
        name: words,
      }),
    )
    .min(1, "cần ít nhất một chuyên mục"),
  leadSlug: words.optional(),
  basis: z.array(words),
  visitsBefore: z.int("cần số nguyên").min(0, "cần số từ 0 trở lên"),
  reportDate: z.iso.date("cần ngày dạng YYYY-MM-DD"),
});

export type SchoolFile = z.output<typeof schoolSettingsSchema>;
export type Palette = SchoolFile["colours"]["light"];

/** What makes one school's site different from another's: everything that names or colours it. */
export interface SchoolSettings extends SchoolFile {
  /** The school's name of today. */
  readonly name: string;
}
