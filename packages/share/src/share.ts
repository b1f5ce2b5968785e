import { copyLink } from "./copyLink.js";
import { cleanText } from "./internal/cleanText.js";
import { isInAppBrowser } from "./internal/isInAppBrowser.js";
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

// Errors of another frame are no instances of this one's Error.
function nameOf(error: unknown): unknown {
  return (error as { readonly name?: unknown } | null)?.name;
}

async function takeFirstWay(shareable: Shareable, options: ShareOptions): Promise<ShareResult> {
  const { navigator = globalThis.navigator, document = globalThis.document, ways } = options;
  const isOpen = (way: "web-share" | "copied" | "mail") => ways?.includes(way) ?? true;
  const url = parseShareUrl(shareable.url);
  const data: ShareData = { title: cleanText(shareable.title), url };
  if (shareable.summary !== undefined) data.text = cleanText(shareable.summary);
  // Nothing may be awaited before this call: it uses up the reader's click.
  if (
    isOpen("web-share") &&
    typeof navigator?.share === "function" &&
    navigator.canShare?.(data) !== false
  ) {
    try {
      await navigator.share(data);
      return { way: "web-share" };
    } catch (error) {
      // A sheet that is open already, from another script, is the reader's to close as well.
      if (["AbortError", "InvalidStateError"].includes(String(nameOf(error)))) {
        return { way: "cancelled" };
      }
    }
  }
  if (isOpen("copied") && (await copyLink(url, options))) return { way: "copied" };
  if (!isOpen("mail")) return { way: "failed" };
  const [mail] = shareLinks(shareable);
  const canMail = options.openMail !== undefined || !isInAppBrowser(navigator?.userAgent);
  const openMail = options.openMail ?? openInPlace(document);
  return { way: mail !== undefined && canMail && openMail(mail.url) ? "mail" : "failed" };
}

/**
 * Shares a page by the first way that is open: the system's share sheet, the clipboard, the mail program; and says
 * which one it was. Call it in a click handler and let it come first. Two clicks share once. In the browsers of
 * applications such as Zalo, which open no mail program, copying is the last way.
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
