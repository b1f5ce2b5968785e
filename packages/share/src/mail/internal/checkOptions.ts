import { isIP } from "node:net";
import { describeReceived } from "@sotruong/core";
import { ShareError } from "../../shareError.js";
import type { FriendMailerOptions } from "../friendMailer.js";
import { parseRecipient } from "../parseRecipient.js";

const SHORTEST_SECRET = 32;

function refuse(expected: string, received: unknown): never {
  throw new ShareError(
    "share/invalid-mail-settings",
    `${expected}, nhưng nhận được ${describeReceived(received)}.`,
  );
}

function parseOrigin(written: string): URL {
  const expected = "Cần địa chỉ gốc của trang, dạng “https://truong.example”";
  if (!URL.canParse(written)) refuse(expected, written);
  const url = new URL(written);
  if (!/^https?:$/u.test(url.protocol) || url.origin !== written) refuse(expected, written);
  return url;
}

function standTogether(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/**
 * Refuses settings with which a mailer would do harm: a secret that can be guessed, a sender that is not the school's, a
 * link that leads elsewhere.
 */
export function checkOptions(options: FriendMailerOptions): void {
  const { secret, site, from, unsubscribeUrl } = options;
  if (secret.length < SHORTEST_SECRET) {
    refuse(`Chuỗi bí mật phải có ít nhất ${SHORTEST_SECRET} ký tự`, `${secret.length} ký tự`);
  }
  const origin = parseOrigin(site.origin);
  const sender = parseRecipient(from);
  if (!sender.ok) refuse("Cần địa chỉ thư của nhà trường làm người gửi", from);
  const host = origin.hostname.replace(/^\[|\]$/gu, "");
  const senderDomain = sender.value.address.slice(sender.value.address.indexOf("@") + 1);
  const onThisMachine = isIP(host) !== 0 || host === "localhost";
  if (!onThisMachine && !standTogether(host.replace(/^www\./u, ""), senderDomain)) {
    refuse(`Người gửi phải có địa chỉ thuộc tên miền của trang (${host})`, from);
  }
  if (!URL.canParse(unsubscribeUrl) || new URL(unsubscribeUrl).origin !== site.origin) {
    refuse(`Đường dẫn “đừng gửi nữa” phải thuộc ${site.origin}`, unsubscribeUrl);
  }
}
