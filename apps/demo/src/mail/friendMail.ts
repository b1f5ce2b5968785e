import type { FriendMailerOptions } from "@sotruong/share/mail";

/** What sending articles by mail needs from outside; the site adds its name, its address and its articles. */
export interface FriendMail
  extends Pick<
    FriendMailerOptions,
    "transport" | "limiter" | "suppression" | "secret" | "minimumSeconds" | "onEvent"
  > {
  readonly from: string;
  /** How many proxies of our own stand before the site. */
  readonly trustedProxies: number;
  /** Mails are only written to a folder, and the page says so. */
  readonly development: boolean;
}
