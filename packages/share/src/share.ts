import { copyLink } from "./copyLink.js";
import { cleanText } from "./internal/cleanText.js";
import { parseShareUrl } from "./internal/parseShareUrl.js";
import type { Shareable } from "./shareable.js";
import { shareLinks } from "./shareLinks.js";
import type { ShareOptions } from "./shareOptions.js";

/** The way a page was shared. */
export interface ShareResult {
  /** `"cancelled"` is the reader's own choice and no error; `"failed"` says that no way was open. */
  readonly way: "web-share" | "copied" | "mail" | "cancelled" | "failed";
}

const running = new WeakMap<Navigator, Promise<ShareResult>>();

function openInPlace(document: Document | undefined): (url: string) => boolean {
  return (url) => {
    const window = document?.defaultView;
    if (!window) return false;
    window.location.href = url;
    return true;
  };
}

async function takeFirstWay(shareable: Shareable, options: ShareOptions): Promise<ShareResult> {
  const { navigator = globalThis.navigator, document = globalThis.document } = options;
  const url = parseShareUrl(shareable.url);
  const data: ShareData = { title: cleanText(shareable.title), url };
  if (shareable.summary !== undefined) data.text = cleanText(shareable.summary);
  // Nothing may be awaited before this call: it uses up the reader's click.
  if (typeof navigator?.share === "function" && navigator.canShare?.(data) !== false) {
    try {
      await navigator.share(data);
      return { way: "web-share" };
    } catch (error) {
      if (error instanceof Error && error.name === "AbortError") return { way: "cancelled" };
    }
  }
  if (await copyLink(url, options)) return { way: "copied" };
  const [mail] = shareLinks(shareable);
  const openMail = options.openMail ?? openInPlace(document);
  return { way: mail !== undefined && openMail(mail.url) ? "mail" : "failed" };
}

/**
 * Shares a page by the first way that is open: the system's share sheet, the clipboard, the mail program; and says
 * which one it was. Call it in a click handler and let it come first. Two clicks share once.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`.
 * @example
 * ```ts
 * await share({ title: "Tuyển sinh", url: "https://truong.example/tin/1" }); // => { way: "failed" }
 * ```
 */
export async function share(
  shareable: Shareable,
  options: ShareOptions = {},
): Promise<ShareResult> {
  const key = options.navigator ?? globalThis.navigator;
  if (key === undefined) return takeFirstWay(shareable, options);
  const other = running.get(key);
  if (other !== undefined) return other;
  const result = takeFirstWay(shareable, options).finally(() => running.delete(key));
  running.set(key, result);
  return result;
}
