import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type BatchRow, importBatch, readJournal } from "./batch.js";

const PAGES = 30;
const built = new URL("../dist/batch.js", import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), "sotruong-giet-"));
const sources = join(folder, "trang.ndjson");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = Array.from({ length: PAGES }, (_, number) =>
  JSON.stringify({
    // Every seventh page repeats an earlier one, every ninth is broken.
    url: `https://truong.example/tin/${number}.html`,
    ...(number % 9 === 8
      ? {}
      : {
          html: `<h1>Bản tin số ${number % 7 === 6 ? 0 : number}</h1><p>Ngày đăng: 08/06/2021</p><p>Tổ ${number % 7 === 6 ? 0 : number} học tại phòng ${number % 7 === 6 ? 0 : number * 13}.</p>`,
        }),
  }),
);
writeFileSync(sources, pages.join("\n"));

/** Runs the built package in a process that kills itself, as nothing can catch it, after so many pages. */
async function runAndKill(into: string, after: number): Promise<NodeJS.Signals | null> {
  const script = `
    import { importBatch } from ${JSON.stringify(built)};
    let rows = 0;
    await importBatch({
      sources: [${JSON.stringify(sources)}],
      into: ${JSON.stringify(into)},
      threads: 2,
      onRow: () => (rows += 1) === ${after} && process.kill(process.pid, "SIGKILL"),
    });`;
  const path = join(folder, "chay.mjs");
  writeFileSync(path, script);
  const child = spawn(process.execPath, [path], { stdio: "inherit" });
  const [, signal] = await once(child, "exit");
  return signal as NodeJS.Signals | null;
}

async function outcome(into: string): Promise<unknown> {
  const rows = new Map<string, BatchRow>();
  const isFile = into.endsWith(".ndjson");
  const journal = isFile
    ? `${into}.nhat-ky-chuyen-trang.ndjson`
    : join(into, ".nhat-ky-chuyen-trang.ndjson");
  for await (const row of readJournal(journal)) rows.set(row.id, row);
  const files = isFile
    ? [["", readFileSync(into, "utf8")]]
    : readdirSync(into)
        .filter((name) => name.endsWith(".json"))
        .map((name) => [name, readFileSync(join(into, name), "utf8")]);
  return { rows: [...rows.values()], files };
}

describe("a batch that is killed", () => {
  it.each(["ra", "ra.ndjson"])(
    "twice, into %s, ends as one that nobody disturbed",
    async (name) => {
      const whole = join(folder, `nguyen-${name}`);
      const killed = join(folder, `giet-${name}`);
      const undisturbed = await importBatch({ sources: [sources], into: whole, threads: 0 });
      expect(await runAndKill(killed, 4)).toBe("SIGKILL");
      expect(await runAndKill(killed, 17)).toBe("SIGKILL");
      const resumed = await importBatch({ sources: [sources], into: killed, threads: 0 });
      expect(resumed.kept).toBeGreaterThanOrEqual(16);
      expect({ ...resumed, kept: 0, journal: "" }).toEqual({
        ...undisturbed,
        kept: 0,
        journal: "",
      });
      expect(await outcome(killed)).toEqual(await outcome(whole));
    },
  );
});
