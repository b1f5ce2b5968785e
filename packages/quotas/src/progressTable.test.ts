import { describe, expect, it } from "vitest";
import { planProgress, progressTable } from "./index.js";

const items = [
  { id: "a", name: "Bồi dưỡng <cấp ủy>", programme: "a", classes: 2, trainees: 2668 },
  { id: "b", name: "Đào tạo", programme: "b", classes: 0, trainees: 0 },
];
const classes = [
  { programme: "a", status: "closed" as const, opensOn: "2021-03-08", trainees: 1351 },
];
const progress = planProgress({ year: 2021, items, amendments: [] }, classes, {
  asOf: "2021-08-31",
});
const html = progressTable(progress, { caption: "Tiến độ năm 2021" });
const cells = (row: string) => Array.from(row.matchAll(/<t[hd][^>]*>([^<]*)</gu), (m) => m[1]);

describe("progressTable", () => {
  it("writes a row for each item and the total in the foot, with escaped names", () => {
    const [, body = ""] = /<tbody>(.*)<\/tbody>/u.exec(html) ?? [];
    const [, foot = ""] = /<tfoot>(.*)<\/tfoot>/u.exec(html) ?? [];
    expect(body.split("</tr>").slice(0, -1).map(cells)).toEqual([
      ["Bồi dưỡng &lt;cấp ủy&gt;", "2", "1", "50%", "2.668", "1.351", "50,6%"],
      ["Đào tạo", "0", "0", "–", "0", "0", "–"],
    ]);
    expect(cells(foot)).toEqual(["Cộng", "2", "1", "50%", "2.668", "1.351", "50,6%"]);
  });

  it("heads every row and column", () => {
    expect(html.match(/<th scope="row">/gu)).toHaveLength(3);
    expect(html.match(/<th scope="col">/gu)).toHaveLength(6);
    expect(html).toContain("<caption>Tiến độ năm 2021</caption>");
  });
});
