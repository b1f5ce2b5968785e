import { type ClassInPeriod, classInPeriod, type Period } from "@sotruong/courses";
import type { CountedClass } from "./planProgress.js";

/** What {@link rollUp} needs to know of a class. */
export interface RolledClass extends CountedClass {
  /** Attendances (lượt), where the class counts them. */
  readonly attendances?: number;
}

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

interface Sums {
  opened: number;
  carriedOver: number;
  trainees: number;
  attendances: number;
}

interface Branch {
  readonly below: Map<string, Branch>;
  readonly sums: Sums;
}

function newBranch(): Branch {
  return { below: new Map(), sums: { opened: 0, carriedOver: 0, trainees: 0, attendances: 0 } };
}

function count(sums: Sums, each: RolledClass, relation: Exclude<ClassInPeriod, "outside">): void {
  sums[relation === "opened" ? "opened" : "carriedOver"] += 1;
  sums.trainees += each.trainees;
  sums.attendances += each.attendances ?? 0;
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
    const { opened, carriedOver, trainees, attendances } = branch.sums;
    rows.push({ keys, classes: opened + carriedOver, opened, carriedOver, trainees, attendances });
    return;
  }
  for (const [key, below] of branch.below) collect(below, dimensions, [...path, key], rows);
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
  const dimensions = Object.keys(options.by) as Dimension[];
  const readers = dimensions.map((dimension) => options.by[dimension]);
  const root = newBranch();
  for (const each of classes) {
    if (each.mergedInto !== undefined) continue;
    const relation = classInPeriod(each, options.period);
    if (relation === "outside") continue;
    let branch = root;
    for (const read of readers) {
      const key = read(each) ?? "";
      let below = branch.below.get(key);
      if (below === undefined) {
        below = newBranch();
        branch.below.set(key, below);
      }
      branch = below;
    }
    count(branch.sums, each, relation);
  }
  if (dimensions.length === 0 && root.sums.opened + root.sums.carriedOver === 0) return [];
  const rows: RollUpRow<Dimension>[] = [];
  collect(root, dimensions, [], rows);
  return rows;
}
