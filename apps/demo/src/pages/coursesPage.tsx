import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

export interface ClassRow {
  readonly name: string;
  readonly time: string;
  readonly place: string;
  readonly trainees: string;
  readonly state: "planned" | "running" | "done";
  readonly stateLabel: string;
}

interface CoursesPageProperties {
  readonly frame: PageFrame;
  readonly day: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly classes: readonly ClassRow[];
  }[];
  readonly programmes: readonly { readonly name: string; readonly length: string }[];
}

/** One group of classes as a table. */
export function ClassTable({
  title,
  classes,
}: {
  readonly title: string;
  readonly classes: readonly ClassRow[];
}) {
  return (
    <div class="register-frame">
      <table class="register class-register">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Lớp</th>
            <th scope="col">Thời gian</th>
            <th scope="col">Nơi học</th>
            <th scope="col" class="number">
              Học viên
            </th>
            <th scope="col">Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((row) => (
            <tr>
              <th scope="row">{row.name}</th>
              <td data-label="Thời gian">{row.time}</td>
              <td data-label="Nơi học">{row.place}</td>
              <td data-label="Học viên" class="number">
                {row.trainees}
              </td>
              <td data-label="Tình trạng">
                <span class={`state state-${row.state}`}>{row.stateLabel}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function CoursesPage({ frame, day, groups, programmes }: CoursesPageProperties) {
  return (
    <Layout frame={frame} title="Lớp học" canonicalPath="/lop-hoc">
      <div class="page-heading">
        <h1>Lớp học</h1>
        <p>
          {`Các lớp đào tạo, bồi dưỡng trong năm, tính đến ngày ${day}. Tiến độ so với kế hoạch có ở trang `}
          <a href="/chi-tieu">Chỉ tiêu</a>. <a href="/lop-hoc/in">In danh sách này</a>
        </p>
      </div>
      {groups
        .filter(({ classes }) => classes.length > 0)
        .map(({ id, title, classes }) => (
          <section class="class-group" aria-labelledby={id}>
            <div class="section-heading">
              <h2 id={id}>{title}</h2>
              <span class="quiet">{`${classes.length} lớp`}</span>
            </div>
            <ClassTable title={title} classes={classes} />
          </section>
        ))}
      <section class="class-group" aria-labelledby="chuong-trinh">
        <div class="section-heading">
          <h2 id="chuong-trinh">Các chương trình</h2>
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
