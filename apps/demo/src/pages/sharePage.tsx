import type { Story } from "../content/story.js";
import { Breadcrumb } from "../parts/breadcrumb.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { ShareSheet } from "../parts/shareSheet.js";

interface SharePageProperties {
  readonly frame: PageFrame;
  readonly story: Story;
  readonly canonicalUrl: string;
  /** Whether the site sends mails. */
  readonly mail: boolean;
  readonly links: readonly {
    readonly target: string;
    readonly label: string;
    readonly url: string;
  }[];
}

export function SharePage({ frame, story, canonicalUrl, links, mail }: SharePageProperties) {
  const address = `/bai-viet/${story.slug}`;
  return (
    <Layout
      frame={frame}
      title={`Gửi cho bạn bè: ${story.displayTitle}`}
      canonicalPath={address}
      currentSection={story.section}
    >
      <div class="message-page">
        <Breadcrumb
          places={[
            { address: "/", name: "Trang chủ" },
            { address: `/chuyen-muc/${story.section}`, name: story.sectionName },
          ]}
        />
        <h1>Gửi cho bạn bè</h1>
        <p>
          Bài viết: <a href={address}>{story.displayTitle}</a>
        </p>
        <div class="share-sheet">
          <ShareSheet slug={story.slug} canonicalUrl={canonicalUrl} links={links} />
          {mail ? (
            <p>
              <a href={`/gui-thu/${story.slug}`}>Gửi qua thư điện tử của nhà trường</a>
            </p>
          ) : null}
        </div>
      </div>
    </Layout>
  );
}
