import { parseShareUrl } from "./internal/parseShareUrl.js";
import { ShareError } from "./shareError.js";

/** How Zalo's own share button is shown. */
export interface ZaloShareOptions {
  /** The school's own Official Account at Zalo. */
  readonly officialAccountId: string;
  readonly color?: "blue" | "white";
  readonly layout?: 1 | 2 | 3 | 4;
  /** The nonce of the page's Content Security Policy for scripts. */
  readonly nonce?: string;
}

const SCRIPT = "https://sp.zalo.me/plugins/sdk.js";

// An account of an example that is copied from site to site: what is shared with it is counted for somebody else.
const COPIED_ACCOUNT = "579745863508352884";

/**
 * Shows Zalo's own share button in an element. This loads a script of Zalo, which then sees the reader: call it only
 * after the reader has asked for it. The page's policy must allow `https://sp.zalo.me` for scripts and frames.
 * It answers `false` where the script cannot be loaded. The button's form is known from use, not from documentation.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`;
 * `share/invalid-zalo-account` where the account is no number, or the one that is copied from examples.
 * @example
 * ```ts browser
 * const place = document.querySelector("#zalo");
 * // Without a way to Zalo:
 * await showZaloShare(place, "https://truong.example/tin/1", { officialAccountId: "1234567890" }); // => false
 * place.childElementCount; // => 0
 * ```
 */
export async function showZaloShare(
  place: Element,
  url: string,
  options: ZaloShareOptions,
): Promise<boolean> {
  const { officialAccountId, color = "blue", layout = 1, nonce = "" } = options;
  const address = parseShareUrl(url);
  if (!/^\d{6,25}$/u.test(officialAccountId) || officialAccountId === COPIED_ACCOUNT) {
    throw new ShareError(
      "share/invalid-zalo-account",
      "Cần mã Official Account (OA) Zalo của chính nhà trường, gồm các chữ số, không phải mã mẫu sao chép trên mạng.",
    );
  }
  const document = place.ownerDocument;
  const button = document.createElement("div");
  button.className = "zalo-share-button";
  const data = { href: address, oaid: officialAccountId, layout: String(layout), color };
  Object.assign(button.dataset, data, { customize: "false" });
  place.replaceChildren(button);
  const script = document.createElement("script");
  script.src = SCRIPT;
  script.nonce = nonce;
  return new Promise((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => {
      button.remove();
      script.remove();
      resolve(false);
    };
    place.append(script);
  });
}
