import type { Figure } from "../figure.js";
import type { FigureVerdict } from "../figureVerdict.js";

function planOf(verdict: FigureVerdict | undefined): number | undefined {
  return verdict?.figure.plan ?? verdict?.implied?.plan;
}

// Without a stated group and period two figures may speak of different things, and nothing can be said.
function hasSameScope(first: Figure, second: Figure): boolean {
  return (
    first.measure === second.measure &&
    (first.unit ?? "persons") === (second.unit ?? "persons") &&
    first.partial !== true &&
    second.partial !== true &&
    first.group !== undefined &&
    first.period !== undefined &&
    first.group.toLowerCase() === second.group?.toLowerCase() &&
    first.period.toLowerCase() === second.period?.toLowerCase()
  );
}

function isRestated(first: Figure, second: Figure): boolean {
  return (
    first.actual !== undefined &&
    first.actual === second.actual &&
    first.percent !== undefined &&
    first.percent === second.percent &&
    first.measure === second.measure
  );
}

/** Finds another figure whose plan for the same thing and time differs. */
export function findConflict(
  verdicts: readonly FigureVerdict[],
  position: number,
): Figure | undefined {
  const own = verdicts[position];
  const plan = planOf(own);
  if (own === undefined || plan === undefined || own.figure.approximate !== undefined) {
    return undefined;
  }
  return verdicts.find((other, at) => {
    const otherPlan = planOf(other);
    if (at === position || otherPlan === undefined || otherPlan === plan) return false;
    if (other.figure.approximate !== undefined) return false;
    return hasSameScope(own.figure, other.figure) || isRestated(own.figure, other.figure);
  })?.figure;
}
