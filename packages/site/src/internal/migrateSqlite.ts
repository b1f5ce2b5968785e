import type Database from "libsql";
import { SiteError } from "../siteError.js";

/** Each step brings a file from the version of its place to the next. Steps that were released never change. */
const STEPS: readonly string[] = [
  `CREATE TABLE counters (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE active (kind TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
   CREATE INDEX active_at ON active (kind, at);
   CREATE TABLE day_keys (day TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID;`,
];

/** Brings a file to the form of this version; the file itself says which form it has (`user_version`). */
export function migrateSqlite(database: Database.Database): void {
  database.exec("PRAGMA journal_mode = WAL");
  // What is deleted (day keys above all) is overwritten in the file.
  database.exec("PRAGMA secure_delete = ON");
  database.exec("BEGIN IMMEDIATE");
  try {
    const row = database.prepare("PRAGMA user_version").get() as { user_version: number };
    if (row.user_version > STEPS.length) {
      throw new SiteError(
        "site/newer-store",
        `Tệp thống kê có phiên bản ${row.user_version}, mới hơn phiên bản ${STEPS.length} mà gói này đọc được: hãy nâng cấp @sotruong/site.`,
      );
    }
    for (const step of STEPS.slice(row.user_version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${STEPS.length}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
