import { describeReceived } from "@sotruong/core";
import { ShareError } from "../shareError.js";

const TRACKING = /^(?:utm_\w{1,30}|fbclid|gclid|zarsrc)$/iu;

/** The address to share: absolute, of the web, without a password and without marks that follow the reader. */
export function parseShareUrl(value: string): string {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    url = undefined;
  }
  if (url === undefined || !/^https?:$/u.test(url.protocol) || url.username || url.password) {
    throw new ShareError(
      "share/invalid-url",
      `Cần địa chỉ đầy đủ của bài, bắt đầu bằng “https://” hoặc “http://”, không kèm tên đăng nhập, nhưng nhận được ${describeReceived(value)}.`,
    );
  }
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
