import type { SuppressionList } from "./suppressionList.js";

/**
 * Keeps the list in memory: for tests. A restart forgets it, and a site that writes again to someone who asked it not to
 * breaks its word; use `createFileSuppression` or `createRedisSuppression` for a site.
 *
 * @example
 * ```ts
 * const list = createMemorySuppression();
 * await list.add("hash");
 * await list.has("hash"); // => true
 * ```
 */
export function createMemorySuppression(): SuppressionList {
  const hashes = new Set<string>();
  return {
    async has(recipientHash) {
      return hashes.has(recipientHash);
    },
    async add(recipientHash) {
      hashes.add(recipientHash);
    },
  };
}
