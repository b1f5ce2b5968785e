import { describe, expect, it } from "vitest";
import { progressChart } from "./chart.js";

const options = {
  title: "Số học viên <2021>",
  description: "Đạt & vượt",
  measure: "trainees",
} as const;
const rows = [
  {
    name: "Bồi dưỡng, cập nhật kiến thức cho cán bộ thuộc diện ban thường vụ huyện ủy, thành ủy quản lý",
    classes: { actual: 15, plan: 24 },
    trainees: { actual: 1351, plan: 2668 },
  },
  { name: "“A” & <B>", classes: { actual: 3, plan: 2 }, trainees: { actual: 200, plan: 0 } },
];
const svg = progressChart(rows, options);
const widths = (name: string, markup: string) =>
  Array.from(markup.matchAll(new RegExp(`chart-${name}"[^>]* width="([\\d.]+)"`, "gu")), (match) =>
    Number(match[1]),
  );

describe("progressChart", () => {
  it("is an image with a name and a description, and escapes what it is given", () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="tien-do-ten tien-do-mo-ta"/u);
    expect(svg).toContain('<title id="tien-do-ten">Số học viên &lt;2021&gt;</title>');
    expect(svg).toContain("Đạt &amp; vượt</desc>");
    expect(svg).not.toContain("<B>");
  });

  it("draws plan and reached to one scale", () => {
    const [actual = 0, over = 0] = widths("actual", svg);
    const [plan = 0, none] = widths("plan", svg);
    expect(actual / (plan + 1.5)).toBeCloseTo(1351 / 2668, 2);
    expect(over / actual).toBeCloseTo(200 / 1351, 2);
    expect(none).toBe(0);
    expect(widths("actual", progressChart(rows, { ...options, measure: "classes" }))[0]).not.toBe(
      actual,
    );
  });

  it("breaks long labels, writes Vietnamese marks, and needs no style", () => {
    const narrow = progressChart(rows.slice(0, 1), { ...options, width: 320 });
    const label = Array.from(
      narrow.matchAll(/<text x="0" y="\d+">([^<]+)</gu),
      (match) => match[1],
    );
    expect(label.length).toBeGreaterThan(2);
    expect(label.slice(0, -1).join(" ")).toContain("Bồi dưỡng, cập nhật kiến thức");
    for (const line of label) expect(line?.length).toBeLessThan(40);
    expect(svg).toContain(">1.351/2.668</text>");
    expect(svg).not.toMatch(/style=|<style|#[0-9a-f]{3}/u);
  });

  it("draws an empty plan", () => {
    expect(progressChart([], options)).toContain("</svg>");
    expect(progressChart([], options)).not.toMatch(/NaN|Infinity|undefined/u);
  });
});
