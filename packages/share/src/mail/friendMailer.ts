import type { Result } from "@sotruong/core";
import type { FriendMailLimiter } from "./friendMailLimiter.js";
import type { FriendMailRefusal } from "./friendMailRefusal.js";
import type { MailTransport } from "./mailTransport.js";
import type { SuppressionList } from "./suppressionList.js";

/** What the mailer needs to know of an article. */
export interface FriendMailArticle {
  readonly title: string;
  /** The canonical address, on the site's own origin. */
  readonly url: string;
  readonly summary?: string;
  /** Only what everybody can read is sent. */
  readonly published: boolean;
}

/** Who posts the form. */
export interface FriendMailClient {
  /** The network address as `clientAddressOf` gives it. It is counted by keyed hash and not kept. */
  readonly address: string;
}

/** One thing that happened, for a log or a counter: it names no address and no person. */
export interface FriendMailEvent {
  readonly outcome: "sent" | "suppressed" | FriendMailRefusal["code"];
  readonly articleId?: string;
  /** What went wrong inside, where that is for the people who run the site. */
  readonly cause?: unknown;
}

/** What a mailer needs. */
export interface FriendMailerOptions {
  /** The site that sends: its name as readers know it, and its origin, such as `https://truong.example`. */
  readonly site: { readonly name: string; readonly origin: string };
  /** The sender of every mail, an address on the school's own domain. */
  readonly from: string;
  readonly transport: MailTransport;
  readonly limiter: FriendMailLimiter;
  readonly suppression: SuppressionList;
  /** Finds an article by its identity. */
  readonly articles: {
    /** Gives the article that an identity names, if there is one. */
    find(articleId: string): Promise<FriendMailArticle | undefined>;
  };
  /** At least 32 characters that only the server knows; the same for all processes of a site. */
  readonly secret: string;
  /** Where “đừng gửi nữa” leads; the token is added as `?token=`. */
  readonly unsubscribeUrl: string;
  /** Seconds that a person needs at least to fill in the form; 3 by default. */
  readonly minimumSeconds?: number;
  /** Minutes after which a form is too old; 120 by default. */
  readonly maximumMinutes?: number;
  /** Whether the sender passed a challenge of the caller's. Anything but `true`, an error included, is a no. */
  readonly challenge?: (answer: string, client: FriendMailClient) => Promise<boolean>;
  /** Milliseconds for one attempt at the mail server; 20.000 by default. */
  readonly timeout?: number;
  /** Milliseconds before the one retry after a temporary refusal; 2.000 by default. */
  readonly retryDelay?: number;
  /** The machine's clock unless given. */
  readonly clock?: () => Date;
  /** The platform's secure source unless given. */
  readonly randomBytes?: (length: number) => Uint8Array;
  /** Hears of everything that happens, for a log or a counter. */
  readonly onEvent?: (event: FriendMailEvent) => void;
}

/** A mail that the mail server took over with its 250. */
export interface FriendMailReceipt {
  readonly messageId: string;
}

/** Sends articles to friends. */
export interface FriendMailer {
  /** A token for the form on an article's page: bound to the article and the time, good for one mail. */
  issueToken(articleId: string): string;
  /** Checks a posted form and sends one mail, or says why not. It does not throw, whatever it is given. */
  send(
    form: unknown,
    client: FriendMailClient,
  ): Promise<Result<FriendMailReceipt, FriendMailRefusal>>;
  /** Whether a token of a “đừng gửi nữa” link is genuine. */
  isUnsubscribeToken(token: string): boolean;
  /** Never writes again to the recipient that a token stands for; `false` where the token is not genuine. */
  unsubscribe(token: string): Promise<boolean>;
}
