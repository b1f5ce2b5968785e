import { formatNumber } from "@sotruong/text";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { ProgressBar } from "../parts/progressBar.js";

/** Planned against reached, of classes or of trainees. */
export interface PlannedShare {
  readonly plan: number;
  readonly actual: number;
  /** "62,5%", as the quotas package writes it. */
  readonly percent: string;
}

export interface QuotaRow {
  readonly name: string;
  readonly classes: PlannedShare;
  readonly trainees: PlannedShare;
}

interface QuotasPageProperties {
  readonly frame: PageFrame;
  readonly title: string;
  readonly day: string;
  /** The document that approved the plan, as printed. */
  readonly basis: string;
  /** The answer in one sentence, by the quotas package. */
  readonly answer: string;
  readonly rows: readonly QuotaRow[];
  readonly total: QuotaRow;
}

const left = ({ plan, actual }: PlannedShare) => Math.max(0, plan - actual);

function leftInWords({ classes, trainees }: QuotaRow): string {
  const parts = [
    ...(left(classes) > 0 ? [`${formatNumber(left(classes))} lớp`] : []),
    ...(left(trainees) > 0 ? [`${formatNumber(left(trainees))} học viên`] : []),
  ];
  return parts.length === 0 ? "Đã đủ" : parts.join(", ");
}

function QuotaCells({ row }: { readonly row: QuotaRow }) {
  return (
    <>
      <td data-label="Số lớp: kế hoạch" class="number">
        {formatNumber(row.classes.plan)}
      </td>
      <td data-label="Số lớp: đã mở" class="number">
        {formatNumber(row.classes.actual)}
      </td>
      <td data-label="Số lớp: tỷ lệ" class="number">
        {row.classes.percent}
      </td>
      <td data-label="Học viên: kế hoạch" class="number">
        {formatNumber(row.trainees.plan)}
      </td>
      <td data-label="Học viên: đã học" class="number">
        {formatNumber(row.trainees.actual)}
      </td>
      <td data-label="Học viên: tỷ lệ" class="number">
        {row.trainees.percent}
      </td>
      <td data-label="Còn lại" class="number">
        {leftInWords(row)}
      </td>
    </>
  );
}

export function QuotasPage(properties: QuotasPageProperties) {
  const { frame, title, day, basis, answer, rows, total } = properties;
  const full = Math.max(...rows.map(({ trainees }) => Math.max(trainees.plan, trainees.actual)));
  return (
    <Layout frame={frame} title="Chỉ tiêu" canonicalPath="/chi-tieu" description={answer}>
      <div class="page-heading">
        <h1>{title}</h1>
        <p class="quiet">{`Số liệu tính đến ngày ${day}, lấy từ sổ lớp. Căn cứ ${basis}.`}</p>
      </div>
      <p class="answer">{answer}</p>
      <p>
        {`Còn lại ${formatNumber(left(total.classes))} lớp với ${formatNumber(left(total.trainees))} học viên. Danh sách từng lớp có ở trang `}
        <a href="/lop-hoc">Lớp học</a>.
      </p>
      <figure class="chart" aria-labelledby="bieu-do">
        <figcaption>
          <h2 id="bieu-do">Số học viên theo chương trình</h2>
          <span class="chart-key" aria-hidden="true">
            <span>
              <svg class="bar" viewBox="0 0 32 18" aria-hidden="true">
                <rect class="plan" x="1" y="1" width="30" height="16" />
              </svg>
              Kế hoạch
            </span>
            <span>
              <svg class="bar" viewBox="0 0 32 18" aria-hidden="true">
                <rect class="actual" x="0" y="0" width="32" height="18" />
              </svg>
              Đã học
            </span>
          </span>
        </figcaption>
        <ul class="chart-rows">
          {rows.map(({ name, trainees }) => (
            <li>
              <span>{name}</span>
              <ProgressBar plan={trainees.plan} actual={trainees.actual} full={full} />
              <span class="value">{`${formatNumber(trainees.actual)}/${formatNumber(trainees.plan)}`}</span>
            </li>
          ))}
        </ul>
      </figure>
      <div class="register-frame">
        <table class="register quota-register">
          <caption>Tiến độ từng chương trình</caption>
          <thead>
            <tr>
              <th scope="col" rowspan={2}>
                Chương trình
              </th>
              <th scope="colgroup" colspan={3} class="group">
                Số lớp
              </th>
              <th scope="colgroup" colspan={3} class="group">
                Học viên
              </th>
              <th scope="col" rowspan={2} class="number">
                Còn lại
              </th>
            </tr>
            <tr>
              <th scope="col" class="number">
                Kế hoạch
              </th>
              <th scope="col" class="number">
                Đã mở
              </th>
              <th scope="col" class="number">
                Tỷ lệ
              </th>
              <th scope="col" class="number">
                Kế hoạch
              </th>
              <th scope="col" class="number">
                Đã học
              </th>
              <th scope="col" class="number">
                Tỷ lệ
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.name}</th>
                <QuotaCells row={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{total.name}</th>
              <QuotaCells row={total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Layout>
  );
}
