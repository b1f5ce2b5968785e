import { describeReceived } from "@sotruong/core";
import { ShareError } from "../shareError.js";

// Marks by which senders and advertisers follow a reader. Each says nothing about which page is meant.
const TRACKING = /^(?:utm_\w*|_g[al]|\w{1,2}clk?id|mc_[ce]id|zarsrc)(?=$|=)/u;

/**
 * The address to share: absolute, of the web, without a password and without marks that follow the reader. What stays
 * keeps its very spelling: a site may read `%20` and `+` differently.
 */
export function parseShareUrl(value: string): string {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    // Said below, as for every other address that cannot be shared.
  }
  // A name and password would stand before an “@” in front of the first slash.
  if (!url || !/^https?:\/\/[^/@]+\//u.test(url.href)) {
    throw new ShareError(
      "share/invalid-url",
      `Cần địa chỉ “https://…” không kèm tên đăng nhập, nhận được ${describeReceived(value)}.`,
    );
  }
  if (url.search) {
    const kept = url.search
      .slice(1)
      .split("&")
      .filter((part) => !TRACKING.test(part));
    url.search = kept.join("&");
  }
  return url.href;
}
