import { ShareError } from "../shareError.js";

// Marks by which senders and advertisers follow a reader. Each says nothing about which page is meant.
const TRACKING = /[?&](?:utm_\w*|_g[al]|\w{1,2}clk?id|mc_[ce]id|zarsrc)(?=[=&]|$)[^&]*/gu;

// What the parser of addresses would give back as it is: most articles have such an address, and it is much faster to see.
const SIMPLE = /^https?:\/\/(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,9}(?:\/[\w~-][\w.~-]*)+$/u;

/**
 * The address to share: absolute, of the web, without a password and without marks that follow the reader. What stays
 * keeps its very spelling: a site may read `%20` and `+` differently.
 */
export function parseShareUrl(value: string): string {
  if (SIMPLE.test(value)) return value;
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
      `Cần địa chỉ “https://…” không kèm tên đăng nhập, nhận được “${String(value).slice(0, 60)}”.`,
    );
  }
  const { search } = url;
  const kept = search.replace(TRACKING, "");
  if (kept !== search) url.search = kept.slice(1);
  return url.href;
}
