import { SHARE_TARGETS, type ShareLink, type ShareTarget, shareLinks } from "@sotruong/share";
import type { Story } from "./story.js";

// Zalo documents no address that takes a link along: its web application opens, and the link is pasted there.
const zalo: ShareTarget = {
  target: "zalo",
  label: "Mở Zalo để gửi",
  documented: false,
  template: "https://chat.zalo.me/",
};

const offered: readonly ShareTarget[] = [
  ...SHARE_TARGETS.filter(({ target }) => target === "email"),
  zalo,
  ...SHARE_TARGETS.filter(({ target }) => target === "facebook"),
];

export function shareLinksOf(story: Story, canonicalUrl: string): readonly ShareLink[] {
  return shareLinks({ title: story.displayTitle, url: canonicalUrl }, { targets: offered });
}
