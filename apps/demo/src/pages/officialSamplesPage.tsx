import type { OfficialSample } from "../content/officialSamples.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface OfficialSamplesPageProperties {
  readonly frame: PageFrame;
  readonly samples: readonly OfficialSample[];
}

/** The samples of official documents, each with what its form sets without a sure source. */
export function OfficialSamplesPage({ frame, samples }: OfficialSamplesPageProperties) {
  return (
    <Layout frame={frame} title="Mẫu văn bản" canonicalPath="/mau-van-ban">
      <div class="page-heading">
        <h1>Mẫu văn bản</h1>
        <p>
          Văn bản mẫu lập từ dữ liệu của nhà trường, để in thử trên giấy A4. Đây không phải là văn
          bản đã ban hành.
        </p>
      </div>
      {samples.map(({ id, name, layout }) => (
        <section class="class-group" aria-labelledby={id}>
          <div class="section-heading">
            <h2 id={id}>
              <a href={`/mau-van-ban/${id}`}>{`${name} (${layout.basis})`}</a>
            </h2>
          </div>
          <p>Những điểm cần đối chiếu trước khi ban hành:</p>
          <ul>
            {layout.unsure.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
