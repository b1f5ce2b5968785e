import { type NormalizedText, normalizeText } from "@sotruong/text";
import type { Figure } from "./figure.js";
import { attachPercents } from "./internal/attachPercents.js";
import { confirmPlans } from "./internal/confirmPlans.js";
import { dropRestated } from "./internal/dropRestated.js";
import { findMentions } from "./internal/findMentions.js";
import { findPercents, type Percent } from "./internal/findPercents.js";
import { joinFractions } from "./internal/joinFractions.js";
import type { Mention } from "./internal/mention.js";
import { findPeriods, isPartial, type PrintedPeriod, readGroup } from "./internal/readScope.js";
import { scanTokens, type Token } from "./internal/scanTokens.js";

interface Page {
  readonly normalized: NormalizedText;
  readonly tokens: readonly Token[];
  readonly periods: readonly PrintedPeriod[];
}

function toSpan({ normalized, tokens }: Page, first: number, next: number) {
  const start = tokens[first]?.start ?? 0;
  return normalized.toSource({ start, end: tokens[next - 1]?.end ?? start });
}

function printPercent(page: Page, percent: Percent) {
  return {
    percent: percent.value,
    percentDigits: percent.digits,
    percentSpan: toSpan(page, percent.first, percent.next),
  };
}

// The last period printed before the count in its paragraph, else one that follows in its sentence.
function findPeriod({ tokens, periods }: Page, at: number, cursor: number): string | undefined {
  const token = tokens[at];
  const before = periods[cursor];
  if (token === undefined) return undefined;
  if (before !== undefined && before.end <= token.start) return before.text;
  const after = periods[cursor + 1];
  const last = tokens[Math.min(tokens.length - 1, at + 12)];
  return after !== undefined && last !== undefined && after.start < last.end
    ? after.text
    : undefined;
}

function toFigure(page: Page, mention: Mention, percent: Percent | undefined, cursor: number) {
  const { value, whole, purpose, approximate, unit } = mention;
  const span = toSpan(page, mention.first, mention.next);
  const group = readGroup(page.normalized.text, page.tokens, mention);
  const period = findPeriod(page, mention.first, cursor);
  const plan = whole ?? (purpose === "plan" ? value : undefined);
  const figure: Figure = {
    span,
    raw: page.normalized.source.slice(span.start, span.end),
    measure: mention.measure,
    ...(whole !== undefined || purpose === "actual" ? { actual: value } : {}),
    ...(plan === undefined ? {} : { plan }),
    ...(percent === undefined ? {} : printPercent(page, percent)),
    ...(approximate === undefined ? {} : { approximate }),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(group === undefined ? {} : { group }),
    ...(isPartial(page.tokens, mention) ? { partial: true } : {}),
  };
  return figure;
}

function toPercentFigure(page: Page, percent: Percent): Figure {
  const printed = printPercent(page, percent);
  const { start, end } = printed.percentSpan;
  const raw = page.normalized.source.slice(start, end);
  return { span: printed.percentSpan, raw, measure: percent.measure ?? "trainees", ...printed };
}

/**
 * Finds the counts of classes and trainees printed in a text, each with the plan and the percent of the plan that belong
 * to it, in text order. Never throws; shares, grades, changes, ranges, class codes and criteria give nothing.
 *
 * A percent belongs to the count it names (“58% kế hoạch về mở lớp”), else to the nearest before it.
 *
 * @example
 * ```ts
 * findFigures("đã mở 15/24 lớp, đạt 62.5%").map(({ raw, actual, plan, percent }) => ({ raw, actual, plan, percent })); // => [{ raw: "15/24 lớp", actual: 15, plan: 24, percent: 62.5 }]
 * ```
 */
export function findFigures(text: string): readonly Figure[] {
  const normalized = normalizeText(text);
  const tokens = scanTokens(normalized.text);
  const page: Page = { normalized, tokens, periods: findPeriods(normalized.text) };
  const found = joinFractions(tokens, findMentions(tokens));
  const { byMention, alone } = attachPercents(tokens, found, findPercents(tokens));
  const counted = confirmPlans(tokens, dropRestated(found, byMention));
  let cursor = -1;
  const figures = counted.map(({ mention, percent }) => {
    const start = tokens[mention.first]?.start ?? 0;
    while ((page.periods[cursor + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) cursor += 1;
    return toFigure(page, mention, percent, cursor);
  });
  return [...figures, ...alone.map((percent) => toPercentFigure(page, percent))].sort(
    (first, second) => first.span.start - second.span.start,
  );
}
