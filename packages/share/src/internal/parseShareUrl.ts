import { describeReceived } from "@sotruong/core";
import { ShareError } from "../shareError.js";

const TRACKING = /^(?:utm_|(?:fbclid|gclid|zarsrc)$)/u;

/** The address to share: absolute, of the web, without a password and without marks that follow the reader. */
export function parseShareUrl(value: string): string {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    // Said below, as for every other address that cannot be shared.
  }
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password) {
    throw new ShareError(
      "share/invalid-url",
      `Cần địa chỉ “https://…” không kèm tên đăng nhập, nhưng nhận được ${describeReceived(value)}.`,
    );
  }
  if (url.search) {
    for (const name of [...url.searchParams.keys()]) {
      if (TRACKING.test(name)) url.searchParams.delete(name);
    }
  }
  return url.href;
}
