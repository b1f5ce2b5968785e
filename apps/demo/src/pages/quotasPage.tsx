import { formatNumber } from "@sotruong/text";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { ProgressBar } from "../parts/progressBar.js";
import { leftOf, type QuotaRow, QuotaTable } from "../parts/quotaTable.js";

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
        {`Còn lại ${formatNumber(leftOf(total.classes))} lớp với ${formatNumber(leftOf(total.trainees))} học viên. Danh sách từng lớp có ở trang `}
        <a href="/lop-hoc">Lớp học</a>. <a href="/chi-tieu/in">In bảng này</a>
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
        <QuotaTable rows={rows} total={total} />
      </div>
    </Layout>
  );
}
