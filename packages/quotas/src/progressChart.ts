import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { formatNumber } from "@sotruong/text";
import { scaleLinear } from "d3-scale";
import { wrapLabel } from "./internal/wrapLabel.js";
import type { Progress, Share } from "./progress.js";

/** One bar of the chart. */
export interface ChartedProgress extends Pick<Progress, "classes" | "trainees"> {
  readonly name: string;
}

/** How {@link progressChart} draws. */
export interface ProgressChartOptions {
  /** Its name, announced by screen readers. */
  readonly title: string;
  /** What a reader who does not see it should know, such as the report sentence and where the table stands. */
  readonly description: string;
  readonly measure: "classes" | "trainees";
  /** Makes the ids unique where a page has several charts; `"tien-do"` unless told. */
  readonly id?: string;
  /** Units across, at 15 units a line of text: 640 unless told, about 320 for a phone. */
  readonly width?: number;
}

const WIDTH = 640;
// Of a letter, on average.
const LETTER = 8.2;
const LINE = 20;
const BAR = 18;
const GAP = 20;
const AXIS = 30;
// Room for “1.351/2.668” behind the longest bar.
const VALUE = 110;
const TICKS = 4;
const NOUNS = { classes: "lớp", trainees: "học viên" } as const;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function drawRow(
  { name, share }: { readonly name: string; readonly share: Share },
  top: number,
  { width, scale }: { readonly width: number; readonly scale: (value: number) => number },
): { readonly markup: string; readonly bottom: number } {
  const { actual, plan } = share;
  const lines = wrapLabel(name, Math.floor(width / LETTER));
  const label = lines
    .map((line, at) => `<text x="0" y="${top + LINE * (at + 1) - 6}">${escapeHtml(line)}</text>`)
    .join("");
  const y = top + LINE * lines.length + 2;
  const end = round(scale(Math.max(actual, plan)));
  const value = `${formatNumber(actual)}/${formatNumber(plan)}`;
  return {
    markup: [
      label,
      `<rect class="chart-actual" x="0" y="${y}" width="${round(scale(actual))}" height="${BAR}" fill="currentColor" fill-opacity="0.55"/>`,
      `<rect class="chart-plan" x="0.75" y="${y}" width="${Math.max(0, round(scale(plan) - 1.5))}" height="${BAR}" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
      `<text class="chart-value" x="${end + 8}" y="${y + BAR - 4}">${value}</text>`,
    ].join(""),
    bottom: y + BAR + GAP,
  };
}

/**
 * Draws progress as an SVG bar chart for the server: the plan as an outline, what was reached as its fill, each bar with its
 * numbers. It takes the colour of the text around it, so it follows light, dark and paper, and has no `style` (strict CSP);
 * the classes `chart-plan`, `chart-actual`, `chart-value`, `chart-axis` are for a page that wants its own.
 *
 * A chart is no table: print the numbers beside it, as `progressTable` does. Needs `d3-scale`.
 *
 * @example
 * ```ts
 * const rows = [{ name: "Bồi dưỡng", classes: { actual: 15, plan: 24 }, trainees: { actual: 1351, plan: 2668 } }];
 * const svg = progressChart(rows, { title: "Số học viên", description: "Đạt 50,6%.", measure: "trainees" });
 * svg.includes(">1.351/2.668</text>"); // => true
 * ```
 */
export function progressChart(
  rows: readonly ChartedProgress[],
  options: ProgressChartOptions,
): SafeHtml {
  const { title, description, measure, id = "tien-do", width = WIDTH } = options;
  const bars = rows.map((row) => ({ name: row.name, share: row[measure] }));
  const greatest = Math.max(1, ...bars.map(({ share }) => Math.max(share.actual, share.plan)));
  const scale = scaleLinear([0, greatest], [0, Math.max(1, width - VALUE)]);
  let top = 0;
  const drawn = bars.map((bar) => {
    const { markup, bottom } = drawRow(bar, top, { width, scale });
    top = bottom;
    return markup;
  });
  const ticks = scale.ticks(TICKS).filter((tick) => Number.isInteger(tick));
  const axis = ticks
    .map((tick) => {
      const x = round(scale(tick));
      const anchor = tick === 0 ? "start" : "middle";
      return `<line x1="${x}" x2="${x}" y1="0" y2="${top - 6}" stroke="currentColor" stroke-opacity="0.18"/><text x="${x}" y="${top + 12}" text-anchor="${anchor}">${formatNumber(tick)}</text>`;
    })
    .join("");
  const height = top + AXIS;
  const key = escapeHtml(id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${key}-ten ${key}-mo-ta" fill="currentColor" font-size="15">`,
    `<title id="${key}-ten">${escapeHtml(title)}</title>`,
    `<desc id="${key}-mo-ta">${escapeHtml(description)}</desc>`,
    `<g class="chart-axis" font-size="13">${axis}<text x="${width}" y="${top + 12}" text-anchor="end">${NOUNS[measure]}</text></g>`,
    ...drawn,
    "</svg>",
  ].join("") as SafeHtml;
}
