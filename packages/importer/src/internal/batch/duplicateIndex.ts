import type { Duplicate, TextSignature } from "../../batchRow.js";

/** What a page is compared by. */
export interface ComparedPage extends TextSignature {
  readonly id: string;
  readonly canonicalUrl?: string;
  readonly words: number;
}

/** So few bits may differ: texts of a hundred syllables with one or two changed words. */
const MOST_BITS = 6;
const BANDS = 8;
/** Short notices resemble each other without being the same. */
const FEWEST_WORDS = 40;

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Signed {
  readonly id: string;
  readonly fingerprint: TextSignature["fingerprint"];
}

/**
 * Finds pages that repeat an earlier one. A page is compared only with those that share a pair of neighbouring bytes of the
 * fingerprint: up to three differing bits always leave one, up to six mostly do.
 */
export class DuplicateIndex {
  readonly #addresses = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #bands = new Map<number, Signed[]>();

  /** Compares a page with all before it, then takes it in. */
  add(page: ComparedPage): Duplicate | undefined {
    const { id, canonicalUrl, textHash } = page;
    const address = canonicalUrl === undefined ? undefined : this.#addresses.get(canonicalUrl);
    const text = this.#texts.get(textHash);
    const near = page.words >= FEWEST_WORDS ? this.#nearest(page) : undefined;
    if (canonicalUrl !== undefined && address === undefined) this.#addresses.set(canonicalUrl, id);
    if (text === undefined) this.#texts.set(textHash, id);
    if (text !== undefined && text !== id) return { kind: "same-text", id: text };
    if (address !== undefined && address !== id) return { kind: "same-address", id: address };
    return near === undefined ? undefined : { kind: "near-text", id: near };
  }

  #nearest({ id, fingerprint }: ComparedPage): string | undefined {
    const [high, low] = fingerprint;
    let nearest: string | undefined;
    let least = MOST_BITS + 1;
    for (const key of bandKeys(fingerprint)) {
      const others = this.#bands.get(key);
      for (const other of others ?? []) {
        const bits = bitCount(high ^ other.fingerprint[0]) + bitCount(low ^ other.fingerprint[1]);
        if (bits < least && other.id !== id) {
          nearest = other.id;
          least = bits;
        }
      }
      if (others) {
        // A crowd of look-alikes needs no more witnesses.
        if (others.length < 50) others.push({ id, fingerprint });
      } else this.#bands.set(key, [{ id, fingerprint }]);
    }
    return nearest;
  }
}

function bandKeys([high, low]: TextSignature["fingerprint"]): readonly number[] {
  const bytes = [
    high >>> 24,
    high >>> 16,
    high >>> 8,
    high,
    low >>> 24,
    low >>> 16,
    low >>> 8,
    low,
  ].map((value) => value & 0xff);
  return Array.from(
    { length: BANDS },
    (_, band) => band * 0x10000 + (bytes[band] ?? 0) * 0x100 + (bytes[(band + 1) % BANDS] ?? 0),
  );
}
