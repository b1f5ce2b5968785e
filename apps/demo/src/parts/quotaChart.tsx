import { type ChartedProgress, progressChart } from "@sotruong/quotas/chart";
import { raw } from "hono/html";

const WIDE = 760;
const NARROW = 320;

/** The chart of the plan, drawn for wide screens and for phones; the style sheet shows one of them. */
export function QuotaChart({
  rows,
  description,
}: {
  readonly rows: readonly ChartedProgress[];
  readonly description: string;
}) {
  const draw = (id: string, width: number) =>
    raw(
      progressChart(rows, {
        title: "Số học viên: kế hoạch và đã học",
        description: `${description} Số liệu từng dòng có trong bảng bên dưới.`,
        measure: "trainees",
        id,
        width,
      }),
    );
  return (
    <figure class="chart" aria-labelledby="bieu-do">
      <figcaption>
        <h2 id="bieu-do">Số học viên theo chương trình</h2>
        <span class="chart-key" aria-hidden="true">
          <span>
            <svg class="bar" viewBox="0 0 32 18" aria-hidden="true">
              <rect class="chart-plan" x="1" y="1" width="30" height="16" />
            </svg>
            Kế hoạch
          </span>
          <span>
            <svg class="bar" viewBox="0 0 32 18" aria-hidden="true">
              <rect class="chart-actual" x="0" y="0" width="32" height="18" />
            </svg>
            Đã học
          </span>
        </span>
      </figcaption>
      <div class="chart-wide">{draw("bieu-do-rong", WIDE)}</div>
      <div class="chart-narrow">{draw("bieu-do-hep", NARROW)}</div>
    </figure>
  );
}
