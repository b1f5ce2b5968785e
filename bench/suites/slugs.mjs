import sindresorhus from "@sindresorhus/slugify";
import { slugify } from "@sotruong/text";
import simov from "slugify";
import vietnameseSlug from "vietnamese-slug";
import { titles } from "../generate.mjs";

const isRight = (slug) =>
  slug("Quyết định 1979-QĐ/HVCTQG ngày 19/5/2021") === "quyet-dinh-1979-qd-hvctqg-ngay-19-5-2021";

export const slugs = {
  name: "Slug of a title",
  inputs: titles(2000),
  contenders: [
    { name: "@sotruong/text slugify", ours: true, run: slugify },
    { name: "@sindresorhus/slugify", run: (title) => sindresorhus(title) },
    {
      name: "slugify (vi, strict)",
      run: (title) => simov(title, { locale: "vi", strict: true, lower: true }),
    },
    { name: "vietnamese-slug", run: (title) => vietnameseSlug(title) },
  ].map((contender) => ({ ...contender, right: isRight(contender.run) })),
  goals: [{ over: "fastest right peer", ratio: 1 }],
};
