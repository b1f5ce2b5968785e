import type { Item } from "./scanItems.js";
import type { Tokens } from "./token.js";

const LINKS = new Set([",", "và", "&", ";"]);

/** Gives the dates of a list such as `20/01, 22/01 và 24/01/2024` the year that only the last one prints. */
export function shareYears(tokens: Tokens, items: readonly Item[]): void {
  for (let index = items.length - 2; index >= 0; index -= 1) {
    const item = items[index];
    const after = items[index + 1];
    const moment = item?.moments[0];
    const next = after?.moments[0];
    if (moment === undefined || next === undefined || item?.kind !== "date") continue;
    if (after?.kind !== "date" || moment.year > 0 || next.year === 0) continue;
    if (after.start !== item.next + 1 || !LINKS.has(tokens.text(item.next))) continue;
    moment.year = moment.month > next.month ? next.year - 1 : next.year;
  }
}
