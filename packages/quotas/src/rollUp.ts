import { type ClassInPeriod, classInPeriod, type Period } from "@sotruong/courses";
import { type Counts, countClass, noCounts } from "./internal/toProgress.js";
import type { CountedClass } from "./planProgress.js";

/** What {@link rollUp} needs to know of a class. */
export type RolledClass = Pick<
  CountedClass,
  "status" | "opensOn" | "closesOn" | "trainees" | "attendances" | "mergedInto"
>;

/** The sums of one combination of keys; persons and attendances are never added to each other. */
export interface RollUpSums {
  readonly opened: number;
  readonly carriedOver: number;
  /** Always `opened + carriedOver`. */
  readonly classes: number;
  /** Persons. */
  readonly trainees: number;
  readonly attendances: number;
}

/** One row of a roll-up. */
export interface RollUpRow<Dimension extends string> extends RollUpSums {
  readonly keys: Readonly<Record<Dimension, string>>;
}

/** How {@link rollUp} groups. */
export interface RollUpOptions<Class extends RolledClass, Dimension extends string> {
  /** Classes outside these days are left out. */
  readonly period: Period;
  /** A name for each dimension and how to read its key from a class; an absent key is written `""`. */
  readonly by: Readonly<Record<Dimension, (trainingClass: Class) => string | undefined>>;
}

/** A roll-up that goes on: classes come one by one, as from a stream. */
export interface RunningRollUp<Class extends RolledClass, Dimension extends string> {
  /** Counts one more class. */
  readonly add: (trainingClass: Class) => void;
  /** The rows of all classes so far. */
  readonly rows: () => readonly RollUpRow<Dimension>[];
}

interface Branch {
  readonly below: Map<string, Branch>;
  readonly counts: Counts;
}

function newBranch(): Branch {
  return { below: new Map(), counts: noCounts() };
}

function branchOf(above: Branch, key: string): Branch {
  const known = above.below.get(key);
  if (known !== undefined) return known;
  const branch = newBranch();
  above.below.set(key, branch);
  return branch;
}

function collect<Dimension extends string>(
  branch: Branch,
  dimensions: readonly Dimension[],
  path: readonly string[],
  rows: RollUpRow<Dimension>[],
): void {
  if (path.length === dimensions.length) {
    const keys = Object.fromEntries(
      dimensions.map((dimension, at) => [dimension, path[at] ?? ""]),
    ) as Record<Dimension, string>;
    const { opened, carriedOver, trainees, attendances } = branch.counts;
    rows.push({ keys, classes: opened + carriedOver, opened, carriedOver, trainees, attendances });
    return;
  }
  for (const [key, below] of branch.below) collect(below, dimensions, [...path, key], rows);
}

/**
 * Starts a roll-up for classes that come one by one and need not be held in memory together; {@link rollUp} is the same for
 * a list.
 *
 * @example
 * ```ts
 * const running = startRollUp({ period: { from: "2021-01-01", to: "2021-12-31" }, by: { month: monthOf } });
 * running.add({ status: "closed", opensOn: "2021-03-08", trainees: 90 });
 * running.rows().map((row) => [row.keys.month, row.trainees]); // => [["2021-03", 90]]
 * ```
 */
export function startRollUp<Class extends RolledClass, Dimension extends string>(
  options: RollUpOptions<Class, Dimension>,
): RunningRollUp<Class, Dimension> {
  const dimensions = Object.keys(options.by) as Dimension[];
  const readers = dimensions.map((dimension) => options.by[dimension]);
  const root = newBranch();
  let classes = 0;
  return {
    add(trainingClass) {
      if (trainingClass.mergedInto !== undefined) return;
      const relation: ClassInPeriod = classInPeriod(trainingClass, options.period);
      if (relation === "outside") return;
      let branch = root;
      for (const read of readers) branch = branchOf(branch, read(trainingClass) ?? "");
      countClass(branch.counts, trainingClass, relation);
      classes += 1;
    },
    rows() {
      const rows: RollUpRow<Dimension>[] = [];
      if (classes > 0) collect(root, dimensions, [], rows);
      return rows;
    },
  };
}

/**
 * Adds up the classes of a period by any dimensions (programme, group, unit, quarter, month, predecessor school), in one
 * pass. A class held together with another (`mergedInto`) is counted once, with that one.
 *
 * Rows come in the order in which their keys are first met; the sums of all rows are those of all classes.
 *
 * @example
 * ```ts
 * const classes = [
 *   { programme: "a", status: "closed", opensOn: "2021-03-08", trainees: 90 },
 *   { programme: "a", status: "running", opensOn: "2021-05-04", trainees: 60 },
 * ];
 * const period = { from: "2021-01-01", to: "2021-12-31" };
 * rollUp(classes, { period, by: { quarter: quarterOf } }).map((row) => [row.keys.quarter, row.classes, row.trainees]); // => [["2021-Q1", 1, 90], ["2021-Q2", 1, 60]]
 * ```
 */
export function rollUp<Class extends RolledClass, Dimension extends string>(
  classes: Iterable<Class>,
  options: RollUpOptions<Class, Dimension>,
): readonly RollUpRow<Dimension>[] {
  const running = startRollUp(options);
  for (const each of classes) running.add(each);
  return running.rows();
}
