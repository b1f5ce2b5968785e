import { cueBefore, isCount } from "./cueBefore.js";
import { type Moment, newMoment } from "./moment.js";
import { readMoment } from "./readMoment.js";
import { readMonth } from "./readMonth.js";
import { readQuarter } from "./readQuarter.js";
import { readYearTail } from "./readYearTail.js";
import type { Tokens } from "./token.js";
import { COUNTED, WEAK_CUES } from "./vocabulary.js";

/** What a text says in one place: one moment, several that share a month or year, or a range. */
export interface Expression {
  readonly moments: readonly Moment[];
  readonly isRange: boolean;
  /** The same day in the other calendar. */
  readonly other?: Moment | undefined;
  readonly next: number;
}

interface Joint {
  readonly next: number;
  readonly isRange: boolean;
}

const LONGEST_LIST = 8;
const PARTS_OF_MONTH = new Set(["đầu", "giữa", "cuối"]);

function readJoint(tokens: Tokens, index: number): Joint | undefined {
  const word = tokens.text(index);
  if (word === "-" || word === "→" || word === "~") return { next: index + 1, isRange: true };
  if (word === "cho" && (tokens.text(index + 1) === "đến" || tokens.text(index + 1) === "tới")) {
    return { next: index + (tokens.text(index + 2) === "hết" ? 3 : 2), isRange: true };
  }
  if (word === "đến" || word === "tới") {
    return { next: index + (tokens.text(index + 1) === "hết" ? 2 : 1), isRange: true };
  }
  return word === "và" || word === "," || word === "&" || word === "+"
    ? { next: index + 1, isRange: false }
    : undefined;
}

function hasDate(moment: Moment): boolean {
  return moment.day > 0 || moment.month > 0 || moment.quarter > 0;
}

/** The next member of a list or end of a range, read in the light of the first. */
function readFollower(
  tokens: Tokens,
  index: number,
  first: Moment,
  most = LONGEST_LIST,
): Moment | undefined {
  if (first.quarter > 0) return readQuarter(tokens, index, true);
  if (first.day === 0 && first.month > 0 && tokens.at(index).kind === "number") {
    const read = readMonth(tokens, index);
    const tail = read === undefined ? undefined : readYearTail(tokens, read.next);
    if (read === undefined) return undefined;
    if (tail !== undefined && tail.year > 0)
      return newMoment(index, { month: read.month, year: tail.year, next: tail.next });
    // The 4 of `tháng 3, 4 và 5/2024`: its year comes later in the list.
    const joint = most > 0 ? readJoint(tokens, read.next) : undefined;
    const later =
      joint?.isRange === false ? readFollower(tokens, joint.next, first, most - 1) : undefined;
    return later !== undefined && later.year > 0 && later.day === 0
      ? newMoment(index, { month: read.month, year: later.year, next: read.next })
      : undefined;
  }
  return readMoment(tokens, index, first.day > 0 && first.month === 0 ? 2 : 0);
}

/** Whether two moments can be the ends of one range. */
function canSpan(first: Moment, last: Moment): boolean {
  if (last.broken || first.broken || last.until !== undefined) return false;
  if (last.lunar !== first.lunar && first.month > 0) return false;
  if (first.quarter > 0) return last.quarter > 0;
  if (last.month === 0 || last.quarter > 0) return false;
  if (first.month === 0) return last.day > 0;
  return first.day > 0 || last.day === 0;
}

/** Whether a moment leaves open what the one after `và` says. */
function needs(first: Moment, last: Moment): boolean {
  if (last.broken || last.until !== undefined) return false;
  if (first.quarter > 0) return last.quarter > 0 && first.year === 0;
  if (first.month === 0) return first.day > 0 && last.day > 0;
  return first.year === 0 && first.day > 0 === last.day > 0 && last.month > 0 && last.year > 0;
}

function isWanted(tokens: Tokens, moments: readonly Moment[], next: number): boolean {
  const [first] = moments;
  if (first === undefined) return false;
  const all = moments.flatMap((moment) =>
    moment.until === undefined ? [moment] : [moment, moment.until],
  );
  const before = tokens.text(first.start - 1);
  if (first.spelled && first.year === 0 && (before === "đường" || before === "phố")) return false;
  const isMonths = all.every(({ day, month, year }) => day === 0 && month > 0 && year > 0);
  if (isMonths && (all.length > 1 || PARTS_OF_MONTH.has(before))) return true;
  const bare = all.filter((moment) => moment.bare !== "" && !moment.lunar);
  const isSpelledAlone = first.spelled && all.length === 1 && first.year === 0 && !first.lunar;
  if (bare.length === 0 && !isSpelledAlone) return true;
  if (bare.length < all.length && all.some((moment) => moment.year > 0 && moment.bare === ""))
    return true;
  if (before === "đường" || before === "phố") return false;
  // `2 ngày 15-16/10` counts the days and names them.
  if (all.length === 1 && tokens.text(first.start) === "ngày" && isCount(tokens, first.start - 1))
    return false;
  const cue = Math.max(cueBefore(tokens, first), ...all.map((moment) => moment.cue));
  const after = tokens.text(next);
  if ((after === "hằng" || after === "hàng") && tokens.text(next + 1) === "năm") return true;
  if (isSpelledAlone) return cue > 0;
  if (bare.some((moment) => moment.broken && moment.warnings.length === 0) && cue < 2) return false;
  if (tokens.text(next) === "%") return false;
  const strict = bare.some((moment) => moment.bare !== "/");
  if (strict || cue !== 1) return cue === 2;
  return !COUNTED.has(tokens.text(next));
}

function readOther(tokens: Tokens, moment: Moment): { other: Moment; next: number } | undefined {
  let at = moment.next;
  const open = tokens.text(at) === "(";
  if (open || tokens.text(at) === "," || tokens.text(at) === "-") at += 1;
  const isSaid = tokens.text(at) === "tức" || tokens.text(at) === "nhằm";
  if (isSaid) at += tokens.text(at + 1) === "là" || tokens.text(at + 1) === "vào" ? 2 : 1;
  else if (!open) return undefined;
  const other = readMoment(tokens, at, isSaid ? 2 : 0);
  if (
    other === undefined ||
    other.day === 0 ||
    other.month === 0 ||
    other.lunar === moment.lunar ||
    other.until !== undefined
  )
    return undefined;
  if (!other.lunar && !isSaid && other.year === 0) return undefined;
  const closes = open && tokens.text(other.next) === ")";
  if (open && !closes && !isSaid) return undefined;
  return { other, next: other.next + (closes ? 1 : 0) };
}

/** A day only because of what follows: `từ 28 đến 30/5`, `(11 - 13/11/2023)`. */
function readOpenDay(tokens: Tokens, index: number, hasCue: boolean): Moment | undefined {
  const day = tokens.number(index, 2);
  const joint = day > 0 && day < 32 ? readJoint(tokens, index + 1) : undefined;
  if (joint?.isRange !== true) return undefined;
  if (!hasCue) {
    if (!tokens.at(index).startsLine && tokens.text(index - 1) !== "(") return undefined;
    const last = readMoment(tokens, joint.next);
    if (last === undefined || last.year === 0 || last.day <= day || last.bare !== "")
      return undefined;
  }
  return newMoment(index, { day, next: index + 1 });
}

/** Reads the longest expression of time that begins at a token, with what shares its month or year. */
export function readExpression(tokens: Tokens, index: number): Expression | undefined {
  const cue = WEAK_CUES.has(tokens.text(index - 1)) && tokens.at(index).kind === "number" ? 1 : 0;
  let first = readMoment(tokens, index, 0);
  first ??= readOpenDay(tokens, index, cue === 1);
  if (first === undefined) return undefined;
  if (!hasDate(first)) return readClockRange(tokens, first);
  if (first.day > 0 && first.month > 0 && first.until === undefined) {
    const other = readOther(tokens, first);
    if (
      other !== undefined &&
      isWanted(tokens, first.lunar ? [other.other] : [Object.assign(first, { cue: 2 })], other.next)
    ) {
      return { moments: [first], isRange: false, ...other };
    }
  }
  const list: Moment[] = [first];
  let isRange = false;
  while (list.length < LONGEST_LIST && !isRange && first.until === undefined && !first.broken) {
    const last = list[list.length - 1] ?? first;
    const joint = readJoint(tokens, last.next);
    const follower = joint === undefined ? undefined : readFollower(tokens, joint.next, first);
    if (joint === undefined || follower === undefined || !hasDate(follower)) break;
    if (
      joint.isRange
        ? !canSpan(first, follower)
        : !(
            needs(first, follower) ||
            (first.month === 0 && follower.month === 0 && follower.day > 0)
          )
    )
      break;
    isRange = joint.isRange;
    list.push(follower);
  }
  const last = list[list.length - 1] ?? first;
  const end = last.until ?? last;
  if (end.month === 0 && end.quarter === 0) return undefined;
  if (!isWanted(tokens, list, last.next)) return undefined;
  return { moments: list, isRange, next: last.next };
}

/** `từ 8 giờ đến 11 giờ ngày 05/3/2024`; a time of day alone is no date. */
function readClockRange(tokens: Tokens, first: Moment): Expression | undefined {
  if (first.hour >= 0 && first.fromToday === undefined) {
    const joint = readJoint(tokens, first.next);
    const last = joint?.isRange === true ? readMoment(tokens, joint.next) : undefined;
    if (
      last !== undefined &&
      last.hour >= 0 &&
      last.day > 0 &&
      last.month > 0 &&
      last.until === undefined &&
      isWanted(tokens, [last], last.next)
    ) {
      const { hour, minute, second, start, next } = first;
      return {
        moments: [{ ...last, hour, minute, second, start, next, weekday: 0 }, last],
        isRange: true,
        next: last.next,
      };
    }
  }
  return first.fromToday === undefined
    ? undefined
    : { moments: [first], isRange: false, next: first.next };
}
