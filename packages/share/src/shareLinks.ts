import { cleanText } from "./internal/cleanText.js";
import { cutEncoded } from "./internal/cutEncoded.js";
import { parseShareUrl } from "./internal/parseShareUrl.js";
import type { Shareable } from "./shareable.js";
import { SHARE_TARGETS, type ShareTarget } from "./shareTargets.js";

/** A plain link that shares a page and works without JavaScript. */
export interface ShareLink {
  readonly target: string;
  /** Vietnamese. */
  readonly label: string;
  readonly url: string;
  /** Whether the form of the link is known from the target's own documentation or a standard. */
  readonly documented: boolean;
}

/** Which links are made. */
export interface ShareLinksOptions {
  /** The school's own application at Facebook: with it the documented share dialog is used. */
  readonly facebookAppId?: string;
  /** Other targets, or the same in another order. */
  readonly targets?: readonly ShareTarget[];
}

// Mail programs on Windows cut longer addresses off, and others refuse them.
const LONGEST_LINK = 2000;

// Templates are taken apart once: text at even places, the name of what is filled in at odd ones.
const taken = new Map<string, readonly string[]>();

function fill(template: string, title: string, url: string): string {
  let pieces = taken.get(template);
  if (pieces === undefined) {
    pieces = template.replaceAll("{text}", "{title}%0D%0A{url}").split(/[{}]/u);
    taken.set(template, pieces);
  }
  let link = "";
  for (let index = 0; index < pieces.length; index += 2) {
    const name = pieces[index + 1];
    link += pieces[index];
    if (name !== undefined) link += name === "title" ? title : url;
  }
  return link;
}

/**
 * Plain share links for a page: no script, no request and no counter before the reader follows one. The title may hold
 * anything: controls and line breaks become spaces, a title too long for a link is cut between characters, the address
 * never is.
 *
 * Zalo documents no link of this kind and is not among them: offer `share` first, which reaches Zalo on phones.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`.
 * @example
 * ```ts
 * const [email] = shareLinks({ title: "Tuyển sinh", url: "https://truong.example/tin/1" });
 * email?.url; // => "mailto:?subject=Tuy%E1%BB%83n%20sinh&body=Tuy%E1%BB%83n%20sinh%0D%0Ahttps%3A%2F%2Ftruong.example%2Ftin%2F1"
 * ```
 */
export function shareLinks(
  shareable: Shareable,
  options: ShareLinksOptions = {},
): readonly ShareLink[] {
  const { facebookAppId, targets = SHARE_TARGETS } = options;
  const title = cleanText(shareable.title);
  const whole = encodeURIComponent(title);
  const url = encodeURIComponent(parseShareUrl(shareable.url));
  return targets.map(({ target, label, documented, template }) => {
    const dialog = target === "facebook" && facebookAppId !== undefined;
    const form = dialog
      ? `https://www.facebook.com/dialog/share?app_id=${encodeURIComponent(facebookAppId)}&display=popup&href={url}`
      : template;
    let link = fill(form, whole, url);
    if (link.length > LONGEST_LINK) {
      const bare = fill(form, "", url).length;
      const copies = fill(form, "1", url).length - bare || 1;
      link = fill(form, cutEncoded(title, (LONGEST_LINK - bare) / copies), url);
    }
    return { target, label, url: link, documented: documented || dialog };
  });
}
