import {
  SHARE_TARGETS,
  type ShareLink,
  type ShareTarget,
  shareLinks,
  ZALO_TARGET,
} from "@sotruong/share";
import type { Story } from "./story.js";

// The server does not know what is installed: links that only open an application are left to the dialog.
const [email, ...others] = SHARE_TARGETS.filter(({ application }) => application === undefined);
const offered: readonly ShareTarget[] = email === undefined ? [] : [email, ZALO_TARGET, ...others];

export function shareLinksOf(story: Story, canonicalUrl: string): readonly ShareLink[] {
  return shareLinks({ title: story.displayTitle, url: canonicalUrl }, { targets: offered });
}
