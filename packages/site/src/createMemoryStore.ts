import type { VisitStore } from "./visitStore.js";

/**
 * A store in memory, for tests and for trying out: counts are lost when the process ends and are not shared.
 *
 * @example
 * ```ts
 * const store = createMemoryStore();
 * await store.read(["visits"]); // => [0]
 * ```
 */
export function createMemoryStore(): VisitStore {
  const counters = new Map<string, number>();
  const active = new Map<string, Map<string, number>>();
  const dayKeys = new Map<string, string>();
  const groupOf = (group: string): Map<string, number> => {
    const known = active.get(group) ?? new Map<string, number>();
    active.set(group, known);
    return known;
  };
  return {
    async count({ group, key, formerKey, at, quietFor, counters: names }) {
      const keys = groupOf(group);
      const former = formerKey === undefined ? undefined : keys.get(formerKey);
      const last = Math.max(keys.get(key) ?? -Infinity, former ?? -Infinity);
      if (formerKey !== undefined) keys.delete(formerKey);
      keys.set(key, Math.max(at, last));
      if (at - last < quietFor) return false;
      for (const name of names) counters.set(name, (counters.get(name) ?? 0) + 1);
      return true;
    },
    async read(names) {
      return names.map((name) => counters.get(name) ?? 0);
    },
    async countActive(group, after) {
      let count = 0;
      for (const at of groupOf(group).values()) if (at > after) count += 1;
      return count;
    },
    async dayKey(day, offered) {
      const key = dayKeys.get(day) ?? offered;
      dayKeys.set(day, key);
      return key;
    },
    async findDayKey(day) {
      return dayKeys.get(day);
    },
    async forget({ daysBefore, activeUntil }) {
      for (const day of dayKeys.keys()) if (day < daysBefore) dayKeys.delete(day);
      for (const keys of active.values()) {
        for (const [key, at] of keys) if (at <= activeUntil) keys.delete(key);
      }
    },
    async close() {},
  };
}
