import { SHARE_TARGETS, type ShareLink, shareLinks, ZALO_TARGET } from "@sotruong/share";
import type { PageFacts } from "./pageFacts.js";

// Among the links, Zalo stands where readers in Vietnam look for it.
const [EMAIL, ...REST] = SHARE_TARGETS;
const OFFERED = EMAIL === undefined ? [] : [EMAIL, ZALO_TARGET, ...REST];

/** The links of a share dialog: those that are asked for, else all that can work on this kind of device. */
export function targetLinks(element: Element, page: PageFacts): readonly ShareLink[] {
  const wanted = element.getAttribute("targets")?.split(/\s+/u);
  const isTouch = element.ownerDocument.defaultView?.matchMedia?.("(pointer: coarse)").matches;
  const targets =
    wanted === undefined
      ? OFFERED.filter(({ application }) => application === undefined || isTouch)
      : wanted.flatMap((name) => OFFERED.find(({ target }) => target === name) ?? []);
  const facebookAppId = element.getAttribute("facebook-app-id");
  return shareLinks(page, { targets, ...(facebookAppId === null ? {} : { facebookAppId }) });
}
