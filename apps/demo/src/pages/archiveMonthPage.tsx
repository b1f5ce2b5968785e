import type { ArchiveMonth } from "@sotruong/articles";
import type { Story } from "../content/story.js";
import { Breadcrumb } from "../parts/breadcrumb.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { TitleList } from "../parts/titleList.js";

interface ArchiveMonthPageProperties {
  readonly frame: PageFrame;
  readonly month: ArchiveMonth<Story>;
}

export function ArchiveMonthPage({ frame, month }: ArchiveMonthPageProperties) {
  return (
    <Layout frame={frame} title={month.label} canonicalPath={`/luu-tru/${month.month}`}>
      <div class="page-heading">
        <Breadcrumb
          places={[
            { address: "/", name: "Trang chủ" },
            { address: "/luu-tru", name: "Lưu trữ" },
          ]}
        />
        <h1>{month.label}</h1>
      </div>
      <TitleList stories={month.articles} />
    </Layout>
  );
}
