import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createFileSuppression } from "../mail.js";

const folder = mkdtempSync(join(tmpdir(), "suppression-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("createFileSuppression", () => {
  it("keeps every hash over a restart, each once", async () => {
    const path = join(folder, "new", "list.txt");
    const list = createFileSuppression(path);
    expect(await list.has("a")).toBe(false);
    await Promise.all(["a", "b", "c", "d"].map((hash) => list.add(hash)));
    await list.add("a");
    const again = createFileSuppression(path);
    expect(await Promise.all(["a", "b", "c", "d", "e"].map((hash) => again.has(hash)))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(readFileSync(path, "utf8").match(/a/gu)).toHaveLength(1);
  });

  it("is not spoilt by a line that a crash cut short", async () => {
    const path = join(folder, "cut.txt");
    appendFileSync(path, "whole\nhal");
    const list = createFileSuppression(path);
    await list.add("next");
    const again = createFileSuppression(path);
    expect([await again.has("whole"), await again.has("next")]).toEqual([true, true]);
  });

  it("says so where it cannot read", async () => {
    await expect(createFileSuppression(folder).has("a")).rejects.toThrow();
  });
});
