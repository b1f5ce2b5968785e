import Database from "libsql";
import { migrateSqlite } from "./internal/migrateSqlite.js";
import type { VisitStore } from "./visitStore.js";

/**
 * A store in an SQLite file (through `libsql`). Several processes on one machine may share the file.
 *
 * @throws {SiteError} `site/newer-store` where the file was written by a newer version of this package
 *
 * @example
 * ```ts
 * const store = createSqliteStore({ path: ":memory:" });
 * await store.read(["visits"]); // => [0]
 * ```
 */
export function createSqliteStore({ path }: { readonly path: string }): VisitStore {
  // Another process may be writing: wait for it rather than fail.
  const database = new Database(path, { timeout: 10_000 });
  migrateSqlite(database);
  const lastActive = database.prepare(
    "SELECT max(at) AS at FROM active WHERE kind = ? AND key IN (?, ?)",
  );
  const leave = database.prepare("DELETE FROM active WHERE kind = ? AND key = ?");
  const touch = database.prepare(
    "INSERT INTO active (kind, key, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
  );
  const add = database.prepare(
    "INSERT INTO counters (name, count) VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1",
  );
  const readOne = database.prepare("SELECT count FROM counters WHERE name = ?");
  const countActive = database.prepare(
    "SELECT count(*) AS count FROM active WHERE kind = ? AND at > ?",
  );
  const offerDay = database.prepare(
    "INSERT INTO day_keys (day, key) VALUES (?, ?) ON CONFLICT DO NOTHING",
  );
  const readDay = database.prepare("SELECT key FROM day_keys WHERE day = ?");
  const forgetDays = database.prepare("DELETE FROM day_keys WHERE day < ?");
  const forgetActive = database.prepare("DELETE FROM active WHERE at <= ?");

  // The lock is taken at the start: two processes can then never read the same state and both write.
  function inOneStep<T>(work: () => T): T {
    database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }

  // What was overwritten in the file still stands in its log until the log is emptied.
  function emptyLog(): void {
    database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
  }

  return {
    async count({ group, key, formerKey, at, quietFor, counters }) {
      return inOneStep(() => {
        const row = lastActive.get(group, key, formerKey ?? key) as { at: number | null };
        if (formerKey !== undefined) leave.run(group, formerKey);
        touch.run(group, key, Math.max(at, row.at ?? at));
        if (row.at !== null && at - row.at < quietFor) return false;
        for (const name of counters) add.run(name);
        return true;
      });
    },
    async read(counters) {
      return counters.map(
        (name) => (readOne.get(name) as { count: number } | undefined)?.count ?? 0,
      );
    },
    async countActive(group, after) {
      return (countActive.get(group, after) as { count: number }).count;
    },
    async dayKey(day, offered) {
      return inOneStep(() => {
        offerDay.run(day, offered);
        return (readDay.get(day) as { key: string }).key;
      });
    },
    async findDayKey(day) {
      return (readDay.get(day) as { key: string } | undefined)?.key;
    },
    async forget({ daysBefore, activeUntil }) {
      const { changes } = inOneStep(() => {
        forgetActive.run(activeUntil);
        return forgetDays.run(daysBefore);
      });
      if (changes > 0) emptyLog();
    },
    async close() {
      emptyLog();
      database.close();
    },
  };
}
