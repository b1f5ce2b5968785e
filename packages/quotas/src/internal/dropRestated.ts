import type { Percent } from "./findPercents.js";
import type { Mention } from "./mention.js";

/** A mention with the percent that belongs to it. */
export interface CountedMention {
  readonly mention: Mention;
  readonly percent?: Percent;
}

const LOOKED_AT = 4;

// “29 lớp, với 2168 học viên … 2168/4563 học viên”: the same count again, now with its plan.
function restates(later: Mention, earlier: Mention): boolean {
  return (
    later.whole !== undefined &&
    earlier.whole === undefined &&
    later.measure === earlier.measure &&
    later.value === earlier.value &&
    later.sentence - earlier.sentence <= 1
  );
}

/** Puts mentions and percents together and keeps the fuller of two mentions of one figure. */
export function dropRestated(
  mentions: readonly Mention[],
  percents: ReadonlyMap<number, Percent>,
): readonly CountedMention[] {
  const kept: CountedMention[] = [];
  mentions.forEach((mention, position) => {
    for (let at = kept.length - 1; at >= Math.max(0, kept.length - LOOKED_AT); at -= 1) {
      const earlier = kept[at];
      if (earlier === undefined || earlier.percent !== undefined) continue;
      if (restates(mention, earlier.mention)) {
        kept.splice(at, 1);
        break;
      }
    }
    const percent = percents.get(position);
    kept.push({ mention, ...(percent === undefined ? {} : { percent }) });
  });
  return kept;
}
