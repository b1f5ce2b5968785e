import { formatNumber } from "@sotruong/text";
import type { Story } from "../content/story.js";

/** What a reader and an editor should know of a page carried over from an old site. */
export function ImportNote({ story }: { readonly story: Story }) {
  const { attachments, imported, related, views } = story;
  if (imported === undefined) return null;
  const { warnings } = imported;
  return (
    <aside class="import-note" aria-label="Về bài chuyển từ trang cũ">
      <p>
        Bài được chuyển từ trang cũ.
        {views === undefined ? "" : ` Trang cũ ghi ${formatNumber(views)} lượt xem.`}
      </p>
      {attachments.length === 0 ? null : (
        <div class="attachments">
          <p>Tệp đính kèm trên trang cũ:</p>
          <ul>
            {attachments.map(({ name, url }) => (
              <li>
                <a href={url} rel="noopener noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {related.length === 0 ? null : (
        <details>
          <summary>{`Các tin khác ghi trên trang cũ (${related.length})`}</summary>
          <ul>
            {related.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {warnings.length === 0 ? null : (
        <details>
          <summary>{`Chỗ cần người biên tập xem lại (${warnings.length})`}</summary>
          <ul>
            {warnings.map((message) => (
              <li>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
