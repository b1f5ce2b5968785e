import type { PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

const BULLET = /^[•·●▪■] ?/u;

/** Takes the bullet from a caption. */
export function withoutBullet(plain: string): string {
  return plain.replace(BULLET, "");
}

/**
 * Finds lines into which a slide show ran all its captions: a bulleted line below repeats the words that the run begins
 * with (the caption that was shown when the page was saved). Returns line number of the run → number of bulleted lines.
 */
export function findAlbumRuns(
  lines: readonly PageLine[],
  recognitions: readonly (Recognition | undefined)[],
): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let start = 0; start < lines.length; start += 1) {
    const run = lines[start]?.plain ?? "";
    if (recognitions[start] !== undefined) continue;
    let bullets = 0;
    for (let next = start + 1; recognitions[next]?.kind === "bullet"; next += 1) {
      const plain = lines[next]?.plain ?? "";
      if (!BULLET.test(plain) || !` ${run} `.includes(` ${withoutBullet(plain)} `)) break;
      bullets += 1;
    }
    const first = withoutBullet(lines[start + 1]?.plain ?? "");
    if (bullets > 0 && run.length > first.length && run.startsWith(first)) runs.set(start, bullets);
    start += bullets;
  }
  return runs;
}
