import type { Site } from "../site.js";
import { Sidebar } from "./sidebar.js";

export function HomeSidebar({ site }: { readonly site: Site }) {
  return <Sidebar>{site.school.settings.shortName}</Sidebar>;
}
