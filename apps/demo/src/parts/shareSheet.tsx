interface ShareSheetProperties {
  readonly slug: string;
  readonly canonicalUrl: string;
  readonly links: readonly {
    readonly target: string;
    readonly label: string;
    readonly url: string;
  }[];
}

/** Ways to hand the article on that work without a script; only copying comes with one. */
export function ShareSheet({ slug, canonicalUrl, links }: ShareSheetProperties) {
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
      <label for="dia-chi">Địa chỉ bài viết</label>
      <sotruong-copy-link url={canonicalUrl}>
        <input id="dia-chi" type="text" inputmode="url" readonly value={canonicalUrl} />
      </sotruong-copy-link>
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
      <p class="quiet">
        Các nút trên mở ứng dụng của chính bạn; trang này không biết bạn gửi cho ai.
      </p>
    </>
  );
}
