import type { ArchiveMonth } from "@sotruong/articles";
import type { Story } from "../content/story.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface ArchivePageProperties {
  readonly frame: PageFrame;
  /** The newest first. */
  readonly months: readonly ArchiveMonth<Story>[];
}

export function ArchivePage({ frame, months }: ArchivePageProperties) {
  const years = [...new Set(months.map(({ year }) => year))];
  return (
    <Layout frame={frame} title="Lưu trữ" canonicalPath="/luu-tru">
      <div class="page-heading">
        <h1>Lưu trữ bài viết theo tháng</h1>
      </div>
      {years.map((year) => (
        <section class="archive-year" aria-labelledby={`nam-${year}`}>
          <h2 id={`nam-${year}`}>Năm {year}</h2>
          <ul class="link-list">
            {months
              .filter((month) => month.year === year)
              .map(({ month, label, articles }) => (
                <li>
                  <a href={`/luu-tru/${month}`}>
                    {label} ({articles.length} bài)
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
