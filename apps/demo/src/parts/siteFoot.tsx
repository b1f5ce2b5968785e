import type { PageFrame } from "./pageFrame.js";

export function SiteFoot({ frame }: { readonly frame: PageFrame }) {
  const { settings } = frame;
  const { contact } = settings.school;
  return (
    <footer class="site-foot">
      <div class="frame">
        <section>
          <h2>{settings.name}</h2>
          {contact?.address === undefined ? null : <p>Địa chỉ: {contact.address}</p>}
          {contact?.telephone === undefined ? null : <p>Điện thoại: {contact.telephone}</p>}
          {contact?.email === undefined ? null : <p>Thư điện tử: {contact.email}</p>}
        </section>
        <section>
          <h2>Khoa, phòng</h2>
          <ul>
            {settings.school.units.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Căn cứ hoạt động</h2>
          <ul>
            {settings.basis.map((document) => (
              <li>{document}</li>
            ))}
          </ul>
        </section>
        <nav class="foot-links" aria-label="Cuối trang">
          <ul>
            <li>
              <a href="/luu-tru">Lưu trữ</a>
            </li>
            <li>
              <a href="/van-ban">Văn bản được nhắc đến</a>
            </li>
            <li>
              <a href="/mau-van-ban">Mẫu văn bản</a>
            </li>
            <li>
              <a href="/kiem-tra">Kiểm tra văn bản</a>
            </li>
            <li>
              <a href="/album">Album ảnh</a>
            </li>
            <li>
              <a href="/rss.xml">RSS</a>
            </li>
          </ul>
        </nav>
        <p class="disclaimer">{settings.demonstrationNotice}</p>
      </div>
    </footer>
  );
}
