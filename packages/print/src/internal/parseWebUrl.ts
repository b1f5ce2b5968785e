import { describeReceived } from "@sotruong/core";
import { PrintError } from "../printError.js";

/** Reads an absolute web address; anything but `http` and `https` is refused. */
export function parseWebUrl(value: string, field: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    url = undefined;
  }
  if (url === undefined || !/^https?:$/u.test(url.protocol)) {
    throw new PrintError(
      "print/invalid-url",
      `${field} phải là một địa chỉ đầy đủ bắt đầu bằng “https://” hoặc “http://”, nhưng nhận được ${describeReceived(value)}.`,
    );
  }
  return url;
}
