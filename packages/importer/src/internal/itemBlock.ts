/**
 * Tells where a list without end marks ends: at a blank line, unless its own items stand apart from each other.
 * One instance follows one list through its lines.
 */
export class ItemBlock {
  #items = 0;
  #spacedHeading = false;
  #compact = false;

  /** Takes the next line's distance; `false` when that line no longer belongs to the list. */
  accepts(gapBefore: boolean): boolean {
    if (this.#items === 0) this.#spacedHeading = gapBefore;
    else if (!gapBefore) this.#compact = true;
    else if (this.#compact || !this.#spacedHeading) return false;
    this.#items += 1;
    return true;
  }

  get items(): number {
    return this.#items;
  }
}
