import type { Story } from "../content/story.js";
import { Box } from "./box.js";
import { Sidebar } from "./sidebar.js";
import { TitleList } from "./titleList.js";

export function LatestSidebar({ stories }: { readonly stories: readonly Story[] }) {
  return (
    <Sidebar>
      <Box title="Tin mới nhất">
        <TitleList stories={stories} />
      </Box>
    </Sidebar>
  );
}
