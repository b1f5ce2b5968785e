import { dateLineFormat, dateLineParse } from "./dates.mjs";
import { numberFormat, numberWords } from "./numbers.mjs";
import { slugs } from "./slugs.mjs";

export const suites = [dateLineFormat, dateLineParse, slugs, numberWords, numberFormat];
