import { citationFinding } from "./citations.mjs";
import { dateLineFormat, dateLineParse } from "./dates.mjs";
import { rss } from "./feeds.mjs";
import { lunarToSolar, solarToLunar } from "./lunar.mjs";
import { numberFormat, numberWords } from "./numbers.mjs";
import { slugs } from "./slugs.mjs";

export const suites = [
  dateLineFormat,
  dateLineParse,
  solarToLunar,
  lunarToSolar,
  slugs,
  numberWords,
  numberFormat,
  citationFinding,
  rss,
];
