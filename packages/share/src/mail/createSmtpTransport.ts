import { isIP } from "node:net";
import { describeReceived } from "@sotruong/core";
import { createTransport } from "nodemailer";
import { ShareError } from "../shareError.js";
import type { MailTransport } from "./mailTransport.js";

/** How to reach the school's mail server. */
export interface SmtpTransportOptions {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://user:password@host:465`. */
  readonly url: string;
  /** Signs every mail, so that its receiver can tell that it comes from the school. */
  readonly dkim?: {
    readonly domainName: string;
    readonly keySelector: string;
    readonly privateKey: string;
  };
  /** Milliseconds that the server may take for each of its answers, and half of it for the first; 10.000 by default. */
  readonly timeout?: number;
  /** For a server whose certificate is signed by the school's own authority, in PEM. */
  readonly certificateAuthority?: string;
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/**
 * Makes a transport to a mail server through nodemailer, with time limits, and with encryption demanded from every server
 * that is not on this machine. It opens no connection before the first mail.
 *
 * @throws {ShareError} `share/invalid-mail-settings` where the address is no `smtp:` or `smtps:` one
 *
 * @example
 * ```ts
 * typeof createSmtpTransport({ url: "smtps://truong:mat-khau@thu.truong.example" }).sendMail; // => "function"
 * ```
 */
export function createSmtpTransport(options: SmtpTransportOptions): MailTransport {
  const { certificateAuthority, dkim, timeout = 10_000 } = options;
  const url = URL.canParse(options.url) ? new URL(options.url) : undefined;
  if (url === undefined || !/^smtps?:$/u.test(url.protocol) || url.hostname === "") {
    // The address may hold a password: only its beginning is repeated.
    throw new ShareError(
      "share/invalid-mail-settings",
      `Cần địa chỉ máy chủ thư dạng “smtp://…” hoặc “smtps://…”, nhưng nhận được ${describeReceived(url?.protocol ?? options.url.slice(0, 5))}.`,
    );
  }
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const auth =
    url.username === ""
      ? {}
      : {
          auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
        };
  return createTransport({
    host,
    port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !isThisMachine(host),
    // Shorter than the limit of the talk itself, so that a server that never begins it is told apart from one that may have
    // taken the mail.
    connectionTimeout: timeout / 2,
    greetingTimeout: timeout / 2,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...auth,
    ...(dkim === undefined ? {} : { dkim }),
    ...(certificateAuthority === undefined ? {} : { tls: { ca: certificateAuthority } }),
  }) as unknown as MailTransport;
}
