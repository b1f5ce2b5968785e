import type { FriendMailerOptions } from "../friendMailer.js";
import type { OutgoingMail } from "../mailTransport.js";
import type { Admission } from "./createAdmission.js";
import { keyedHash } from "./keyedHash.js";
import { writeUnsubscribeToken } from "./unsubscribeToken.js";
import { writeFriendMail } from "./writeFriendMail.js";

/** The one mail of an admitted form: from the school, to one recipient, with an identity made of the form's token. */
export function composeMail(
  options: FriendMailerOptions,
  { form, article, nonce, recipientHash }: Admission,
  date: Date,
): OutgoingMail {
  const { from, secret, site } = options;
  const unsubscribe = new URL(options.unsubscribeUrl);
  unsubscribe.searchParams.set("token", writeUnsubscribeToken(secret, recipientHash));
  const { senderName, note, recipient } = form;
  const senderHost = from.slice(from.indexOf("@") + 1);
  return {
    ...writeFriendMail({
      siteName: site.name,
      article,
      senderName,
      note,
      unsubscribeUrl: unsubscribe.href,
    }),
    from: { name: site.name, address: from },
    to: recipient,
    envelope: { from, to: [recipient] },
    messageId: `<${keyedHash(secret, "message", nonce)}@${senderHost}>`,
    date,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "List-Unsubscribe": `<${unsubscribe.href}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
