import type { Progress } from "../progress.js";

/** What the classes of an item, a group or a plan come to. */
export interface Counts {
  opened: number;
  carriedOver: number;
  trainees: number;
  attendances: number;
}

/** Adds one class. */
export function countClass(
  counts: Counts,
  each: { readonly trainees: number; readonly attendances?: number },
  relation: "opened" | "carried-over",
): void {
  if (relation === "opened") counts.opened += 1;
  else counts.carriedOver += 1;
  counts.trainees += each.trainees;
  counts.attendances += each.attendances ?? 0;
}

/** What is asked for. */
export interface Planned {
  readonly classes: number;
  readonly trainees: number;
  readonly attendances?: number;
}

/** Nothing counted yet. */
export function noCounts(): Counts {
  return { opened: 0, carriedOver: 0, trainees: 0, attendances: 0 };
}

/** Sets counts against a plan and works out what is left. */
export function toProgress(counts: Counts, plan: Planned): Progress {
  const classes = counts.opened + counts.carriedOver;
  const classesLeft = Math.max(0, plan.classes - classes);
  const traineesLeft = Math.max(0, plan.trainees - counts.trainees);
  return {
    classes: { actual: classes, plan: plan.classes },
    trainees: { actual: counts.trainees, plan: plan.trainees },
    attendances: { actual: counts.attendances, plan: plan.attendances ?? 0 },
    opened: counts.opened,
    carriedOver: counts.carriedOver,
    left: {
      classes: classesLeft,
      trainees: traineesLeft,
      ...(classesLeft > 0 && { traineesPerClass: traineesLeft / classesLeft }),
    },
    ...(classes > 0 && { traineesPerClass: counts.trainees / classes }),
  };
}
