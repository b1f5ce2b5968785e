/** What sharing works with; the browser's own objects unless given. */
export interface ShareOptions {
  readonly document?: Document;
  readonly navigator?: Navigator;
  /** Which ways may be taken; all unless given. The order stays: share sheet, clipboard, mail program. */
  readonly ways?: readonly ("web-share" | "copied" | "mail")[];
  /** Opens the mail program with a `mailto:` address and says whether that was possible. */
  readonly openMail?: (url: string) => boolean;
}
