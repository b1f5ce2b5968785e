import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readClassRecords } from "./index.js";

const record = (id: string, trainees: unknown = 90) =>
  JSON.stringify({
    version: 1,
    id,
    name: `Lớp ${id}`,
    programme: "a",
    status: "closed",
    opensOn: "2021-03-08",
    trainees,
  });

async function read(chunks: Iterable<string>, options = {}) {
  const lines = [];
  for await (const { line, result } of readClassRecords(chunks, options)) {
    lines.push([line, result.ok ? result.value.id : result.error.code]);
  }
  return lines;
}

const messageOf = async (text: string) => {
  for await (const { result } of readClassRecords([text]))
    if (!result.ok) return result.error.message;
  return undefined;
};

describe("readClassRecords", () => {
  it("reads the same lines however the text is cut", async () => {
    const text = `\uFEFF${record("a")}\r\n\n${record("b")}\nhỏng\n${record("c")}`;
    const whole = await read([text]);
    expect(whole).toEqual([
      [1, "a"],
      [3, "b"],
      [4, "quotas/broken-line"],
      [5, "c"],
    ]);
    expect(await read([...text])).toEqual(whole);
    expect(await read(["", text.slice(0, 30), text.slice(30)])).toEqual(whole);
  });

  it("names line, field, what was expected and what was received", async () => {
    expect(await messageOf(`${record("a")}\n${record("b", -1)}\n`)).toBe(
      "Dòng 2: Trường “trainees” phải là số nguyên từ 0 trở lên, nhận được -1.",
    );
    expect(await messageOf("[1")).toBe("Dòng 1: cần một đối tượng JSON, nhận được “[1”.");
  });

  it("reports a line that is too long and goes on behind it", async () => {
    const lines = [record("a"), record("b", "9".repeat(500)), record("c"), "x".repeat(400)];
    expect(await read([...lines.join("\n")], { maxLineLength: 300 })).toEqual([
      [1, "a"],
      [2, "quotas/line-too-long"],
      [3, "c"],
      [4, "quotas/line-too-long"],
    ]);
  });

  it("takes another schema", async () => {
    const schema = z.object({ trainees: z.number() });
    for await (const { result } of readClassRecords([record("a")], { schema })) {
      expect(result).toEqual({ ok: true, value: { trainees: 90 } });
    }
  });
});
