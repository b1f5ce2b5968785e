import type { QuotaView } from "../content/quotaView.js";
import { shortDate } from "../content/shortDate.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { QuarterTable } from "../parts/quarterTable.js";
import { QuotaChart } from "../parts/quotaChart.js";
import { QuotaFilter } from "../parts/quotaFilter.js";
import { QuotaForecast } from "../parts/quotaForecast.js";
import { type QuotaRow, QuotaTable } from "../parts/quotaTable.js";

interface QuotasPageProperties {
  readonly frame: PageFrame;
  readonly title: string;
  /** The document that approved the plan, as printed. */
  readonly basis: string;
  readonly view: QuotaView;
  /** What the address asks for, for the page for paper. */
  readonly query: string;
  readonly rows: readonly QuotaRow[];
  readonly groupRows: readonly QuotaRow[];
  readonly total: QuotaRow;
}

export function QuotasPage(properties: QuotasPageProperties) {
  const { frame, title, basis, view, query, rows, groupRows, total } = properties;
  const { progress, answer, report, asOf } = view;
  const bars = progress.items.map(({ item, classes, trainees }) => ({
    name: item.name,
    classes,
    trainees,
  }));
  return (
    <Layout frame={frame} title="Chỉ tiêu" canonicalPath="/chi-tieu" description={answer}>
      <div class="page-heading">
        <h1>{title}</h1>
        <p class="quiet">{`Số liệu tính đến ngày ${shortDate(asOf)}, lấy từ sổ lớp. Căn cứ ${basis}.`}</p>
      </div>
      <p class="answer">{answer}</p>
      <QuotaFilter view={view} />
      <QuotaChart rows={bars} description={answer} />
      <div class="register-frame">
        <QuotaTable rows={rows} total={total} />
      </div>
      {groupRows.length < 2 ? null : (
        <div class="register-frame">
          <QuotaTable
            rows={groupRows}
            total={total}
            caption="Đào tạo và bồi dưỡng"
            heading="Nội dung"
          />
        </div>
      )}
      <QuotaForecast forecast={view.forecast} />
      <div class="register-frame">
        <QuarterTable rows={view.byQuarter} year={Number(asOf.slice(0, 4))} />
      </div>
      <section class="quota-report" aria-labelledby="cau-bao-cao">
        <h2 id="cau-bao-cao">Câu báo cáo</h2>
        <p>{report}</p>
      </section>
      <p>
        Danh sách từng lớp có ở trang <a href="/lop-hoc">Lớp học</a>.{" "}
        <a href={`/chi-tieu/in${query}`}>In bảng này</a>. Số liệu trong một bài viết có thể soát ở
        trang <a href="/kiem-tra">Kiểm tra văn bản</a>.
      </p>
    </Layout>
  );
}
