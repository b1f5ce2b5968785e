/** What sharing works with; the browser's own objects unless given. */
export interface ShareOptions {
  readonly document?: Document;
  readonly navigator?: Navigator;
  /** Opens the mail program with a `mailto:` address and says whether that was possible. */
  readonly openMail?: (url: string) => boolean;
}
