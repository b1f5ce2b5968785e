interface ShareSheetProperties {
  readonly slug: string;
  readonly canonicalUrl: string;
  readonly links: readonly {
    readonly target: string;
    readonly label: string;
    readonly url: string;
  }[];
  /** Two sheets never stand on one page, but the field's label needs an id of its own in the dialog. */
  readonly idPrefix: string;
}

/** Ways to hand the article on; the page shows it as it is, the article wraps it in a dialog. */
export function ShareSheet({ slug, canonicalUrl, links, idPrefix }: ShareSheetProperties) {
  return (
    <>
      <ul class="targets">
        {links.map(({ target, label, url }) => (
          <li>
            <a
              class="button"
              href={url}
              data-target={target}
              {...(url.startsWith("http") ? { rel: "noopener noreferrer", target: "_blank" } : {})}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet hint">
        Với Zalo, hãy chép địa chỉ dưới đây rồi dán vào cuộc trò chuyện, hoặc dùng Zalo quét mã QR.
      </p>
      <label for={`${idPrefix}-dia-chi`}>Địa chỉ bài viết</label>
      <div class="address">
        <input
          id={`${idPrefix}-dia-chi`}
          type="text"
          inputmode="url"
          readonly
          value={canonicalUrl}
          data-share="address"
        />
        <button type="button" class="button button-main needs-script" data-share="copy">
          Sao chép liên kết
        </button>
      </div>
      <p role="status" data-share="status" />
      <div class="qr">
        <img
          src={`/share/${slug}/ma-qr.svg`}
          alt="Mã QR chứa địa chỉ bài viết"
          width="144"
          height="144"
          loading="lazy"
        />
        <p class="quiet">Đưa máy ảnh của điện thoại vào mã để mở bài viết trên máy đó.</p>
      </div>
      <p class="quiet">Trang này không gửi thư thay bạn và không lưu địa chỉ của người nhận.</p>
    </>
  );
}
