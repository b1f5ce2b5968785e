import type { PageFrame } from "./pageFrame.js";
import { SearchForm } from "./searchForm.js";

interface MastheadProperties {
  readonly frame: PageFrame;
  readonly currentSection?: string;
}

export function Masthead({ frame, currentSection }: MastheadProperties) {
  const places = [
    { address: "/", name: "Trang chủ" },
    ...frame.sections.map(({ id, name }) => ({ address: `/chuyen-muc/${id}`, name })),
    { address: "/lop-hoc", name: "Lớp học" },
    { address: "/chi-tieu", name: "Chỉ tiêu" },
  ];
  const sectionAddress = currentSection === undefined ? "" : `/chuyen-muc/${currentSection}`;
  return (
    <header>
      <div class="notice">
        <div class="frame">
          <p>{frame.settings.demonstrationNotice}</p>
          <div class="reading-tools">
            <sotruong-text-size />
            <sotruong-contrast own-styles />
          </div>
        </div>
      </div>
      <div class="masthead">
        <div class="frame">
          <img src="/hinh/emblem.svg" alt="" width="64" height="64" />
          <a href="/">
            <span class="school-name">{frame.settings.name}</span>
            <span class="motto">{frame.settings.motto}</span>
          </a>
          {frame.path === "/tim-kiem" ? null : <SearchForm id="tim-trong-trang" />}
        </div>
      </div>
      <nav class="site-nav" aria-label="Chuyên mục">
        <ul class="frame">
          {places.map(({ address, name }) => (
            <li>
              <a
                href={address}
                aria-current={
                  address === frame.path ? "page" : address === sectionAddress ? "true" : undefined
                }
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
