import type { Story } from "../content/story.js";
import { Icon } from "./icon.js";

interface PageActionsProperties {
  readonly story: Story;
  readonly backAddress: string;
  readonly position: "top" | "foot";
}

/** The page functions in the order readers know from the old pages; plain links, so they work without a script. */
export function PageActions({ story, backAddress, position }: PageActionsProperties) {
  return (
    <sotruong-page-actions>
      <nav
        class={`page-actions page-actions-${position}`}
        aria-label={position === "top" ? "Thao tác với bài viết" : "Thao tác cuối bài"}
      >
        <ul>
          <li>
            <a href={backAddress} data-action="back">
              <Icon name="back" />
              Trở về
            </a>
          </li>
          <li>
            <a href="#dau-trang" data-action="top">
              <Icon name="top" />
              Đầu trang
            </a>
          </li>
          <li>
            <a href={`/print/${story.slug}`} data-action="print">
              <Icon name="print" />
              In bài viết
            </a>
          </li>
          <li>
            <a href={`/save/${story.slug}`} data-action="save">
              <Icon name="save" />
              Lưu bài viết
            </a>
          </li>
          <li>
            <a href={`/share/${story.slug}`} data-action="share">
              <Icon name="send" />
              Gửi cho bạn bè
            </a>
          </li>
        </ul>
      </nav>
    </sotruong-page-actions>
  );
}
