import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface ErrorPageProperties {
  readonly frame: PageFrame;
  readonly title: string;
  readonly explanation: string;
}

export function ErrorPage({ frame, title, explanation }: ErrorPageProperties) {
  return (
    <Layout frame={frame} title={title}>
      <div class="message-page">
        <h1>{title}</h1>
        <p>{explanation}</p>
        <p>Từ đây bạn có thể:</p>
        <ul class="places">
          <li>
            <a href="/">về trang chủ</a> để xem các tin mới nhất
          </li>
          {frame.sections.map((section) => (
            <li>
              xem chuyên mục <a href={`/chuyen-muc/${section.id}`}>{section.name}</a>
            </li>
          ))}
          <li>
            xem <a href="/lop-hoc">các lớp học</a> hoặc <a href="/chi-tieu">tiến độ chỉ tiêu</a>.
          </li>
        </ul>
      </div>
    </Layout>
  );
}
