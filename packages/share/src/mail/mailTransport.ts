/** A mail as nodemailer takes it, with all that could read a file or an address switched off. */
export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly envelope: { readonly from: string; readonly to: readonly [string] };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly date: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly disableFileAccess: true;
  readonly disableUrlAccess: true;
}

/**
 * What hands a mail over: a transporter of nodemailer, or anything of its shape. It resolves only after the mail server has
 * taken the mail over.
 */
export interface MailTransport {
  /** Hands one mail over; rejects with what the mail server answered. */
  sendMail(mail: OutgoingMail): Promise<{
    readonly accepted?: readonly unknown[];
    readonly rejected?: readonly unknown[];
  }>;
}
