import type { PageFrame } from "./pageFrame.js";

export function SiteFoot({ frame }: { readonly frame: PageFrame }) {
  const { settings } = frame;
  return (
    <footer class="site-foot">
      <div class="frame">
        <section>
          <h2>{settings.name}</h2>
          <p>Địa chỉ: {settings.contacts.address}</p>
          <p>Điện thoại: {settings.contacts.telephone}</p>
          <p>Thư điện tử: {settings.contacts.email}</p>
        </section>
        <section>
          <h2>Khoa, phòng</h2>
          <ul>
            {settings.units.map((unit) => (
              <li>{unit}</li>
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
        <p class="disclaimer">{settings.demonstrationNotice}</p>
      </div>
    </footer>
  );
}
