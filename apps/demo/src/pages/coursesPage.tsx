import type { ClassFilter } from "../content/classFilters.js";
import { ClassFilterForm } from "../parts/classFilterForm.js";
import { type ClassRow, ClassTable } from "../parts/classTable.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface CoursesPageProperties {
  readonly frame: PageFrame;
  readonly day: string;
  readonly filters: readonly ClassFilter[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly classes: readonly ClassRow[];
  }[];
  readonly programmes: readonly { readonly name: string; readonly length: string }[];
}

function Outcome({ count, filtered }: { readonly count: number; readonly filtered: boolean }) {
  if (!filtered) return <p class="quiet filter-outcome">{`${count} lớp trong năm`}</p>;
  return (
    <p class="quiet filter-outcome">
      {count === 0
        ? "Không có lớp nào khớp với lựa chọn này. "
        : `${count} lớp khớp với lựa chọn. `}
      <a href="/lop-hoc">Bỏ lọc</a>
    </p>
  );
}

export function CoursesPage({ frame, day, filters, groups, programmes }: CoursesPageProperties) {
  const shown = groups.filter(({ classes }) => classes.length > 0);
  return (
    <Layout frame={frame} title="Lớp học" canonicalPath="/lop-hoc">
      <div class="page-heading">
        <h1>Lớp học</h1>
        <p>
          {`Các lớp đào tạo, bồi dưỡng trong năm, tính đến ngày ${day}. Tiến độ so với kế hoạch có ở trang `}
          <a href="/chi-tieu">Chỉ tiêu</a>. <a href="/lop-hoc/in">In danh sách này</a>
        </p>
      </div>
      <ClassFilterForm filters={filters} />
      <Outcome
        count={shown.reduce((sum, { classes }) => sum + classes.length, 0)}
        filtered={filters.some(({ value }) => value !== "")}
      />
      {shown.map(({ id, title, classes }) => (
        <section class="class-group" aria-labelledby={id}>
          <div class="section-heading">
            <h2 id={id}>{title}</h2>
            <span class="quiet">{`${classes.length} lớp`}</span>
          </div>
          <ClassTable title={title} classes={classes} />
        </section>
      ))}
      <section class="class-group" aria-labelledby="cac-chuong-trinh">
        <div class="section-heading">
          <h2 id="cac-chuong-trinh">Các chương trình</h2>
        </div>
        <dl class="programmes">
          {programmes.map(({ name, length }) => (
            <div>
              <dt>{name}</dt>
              <dd class="quiet">{length}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Layout>
  );
}
