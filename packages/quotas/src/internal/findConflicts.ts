import type { Figure } from "../figure.js";
import type { FigureVerdict } from "../figureVerdict.js";

function planOf({ figure, implied }: FigureVerdict): number | undefined {
  return figure.approximate === undefined ? (figure.plan ?? implied?.plan) : undefined;
}

// Without a stated group and period two figures may speak of different things, and nothing can be said.
function scopeOf({ measure, unit, partial, group, period }: Figure): string | undefined {
  if (partial === true || group === undefined || period === undefined) return undefined;
  return ["scope", measure, unit ?? "persons", group, period].join("|").toLowerCase();
}

// The same count with the same percent of another plan is one statement printed twice, once wrongly.
function statementOf({ measure, unit, actual, percent }: Figure): string | undefined {
  if (actual === undefined || percent === undefined) return undefined;
  return ["statement", measure, unit ?? "persons", actual, percent].join("|");
}

/** Finds for each verdict, by position, another figure that states a different plan for the same thing and time. */
export function findConflicts(verdicts: readonly FigureVerdict[]): ReadonlyMap<number, Figure> {
  const plans = new Map<string, Map<number, Figure>>();
  const keysOf = ({ figure }: FigureVerdict) =>
    [scopeOf(figure), statementOf(figure)].filter((key) => key !== undefined);
  for (const verdict of verdicts) {
    const plan = planOf(verdict);
    if (plan === undefined) continue;
    for (const key of keysOf(verdict)) {
      const stated = plans.get(key) ?? new Map<number, Figure>();
      // Two different plans are enough to show a conflict.
      if (stated.size < 2 && !stated.has(plan)) stated.set(plan, verdict.figure);
      plans.set(key, stated);
    }
  }
  const conflicts = new Map<number, Figure>();
  verdicts.forEach((verdict, position) => {
    const plan = planOf(verdict);
    if (plan === undefined) return;
    for (const key of keysOf(verdict)) {
      const other = [...(plans.get(key) ?? [])].find(([stated]) => stated !== plan);
      if (other !== undefined) conflicts.set(position, other[1]);
    }
  });
  return conflicts;
}
