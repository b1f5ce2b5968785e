import { formatVisitStatistics, type VisitStatistics } from "@sotruong/site";
import type { SchoolContent } from "../content/loadSchool.js";
import { AlbumList } from "./albumList.js";
import { Box } from "./box.js";
import { ProgressBox } from "./progressBox.js";
import { Sidebar } from "./sidebar.js";

interface HomeSidebarProperties {
  readonly school: SchoolContent;
  /** Absent where the counter did not answer. */
  readonly statistics: VisitStatistics | undefined;
}

export function HomeSidebar({ school, statistics }: HomeSidebarProperties) {
  return (
    <Sidebar>
      <ProgressBox school={school} />
      {school.linkGroups.map(({ title, links }) => (
        <Box title={title}>
          <ul class="link-list">
            {links.map(({ label, url }) => (
              <li>
                {url === undefined ? (
                  <span>{label}</span>
                ) : (
                  <a href={url} rel="noopener noreferrer">
                    {label}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Box>
      ))}
      {statistics === undefined ? null : (
        <Box title="Thống kê truy cập">
          <dl class="statistics">
            {formatVisitStatistics(statistics).map(({ label, value }) => (
              <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Box>
      )}
      <Box title={school.album.title}>
        <AlbumList album={school.album} />
        <p class="more">
          <a href="/album">Xem cả album</a>
        </p>
      </Box>
    </Sidebar>
  );
}
