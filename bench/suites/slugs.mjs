import sindresorhus from "@sindresorhus/slugify";
import { slugify } from "@sotruong/text";
import limax from "limax";
import slug from "slug";
import simov from "slugify";
import speakingUrl from "speakingurl";
import { slugify as transliterate } from "transliteration";
import vietnameseSlug from "vietnamese-slug";
import { titles } from "../generate.mjs";

const TITLE = "Quyết định 1979-QĐ/HVCTQG ngày 19/5/2021";
const SLUG = "quyet-dinh-1979-qd-hvctqg-ngay-19-5-2021";
/** Right in both Unicode forms: macOS and PDF files give the decomposed one. */
const isRight = (run) => run(TITLE) === SLUG && run(TITLE.normalize("NFD")) === SLUG;

export const slugs = {
  name: "Slug of a title",
  inputs: titles(2000),
  contenders: [
    { name: "@sotruong/text slugify", ours: true, run: slugify },
    { name: "@sindresorhus/slugify", run: (title) => sindresorhus(title) },
    { name: "limax", run: (title) => limax(title) },
    { name: "transliteration", run: (title) => transliterate(title) },
    { name: "slug (vi)", run: (title) => slug(title, { locale: "vi" }) },
    {
      name: "slugify (vi, strict)",
      run: (title) => simov(title, { locale: "vi", strict: true, lower: true }),
    },
    { name: "speakingurl (vn)", run: (title) => speakingUrl(title, { lang: "vn" }) },
    { name: "vietnamese-slug", run: (title) => vietnameseSlug(title) },
  ].map((contender) => ({ ...contender, right: isRight(contender.run) })),
  goals: [{ over: "fastest right peer", ratio: 1 }],
};
