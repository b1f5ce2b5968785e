/** A place that a page can be shared to by a link. Where each form comes from: {@link SHARE_TARGET_SOURCES}. */
export interface ShareTarget {
  readonly target: string;
  /** Vietnamese. */
  readonly label: string;
  /** Whether the form of the link is known from the target's own documentation or a standard. */
  readonly documented: boolean;
  /** The link, with `{title}`, `{url}` and `{text}` (title, line break, address) to be filled in, percent-encoded. */
  readonly template: string;
  /** Only does something where the application is installed. */
  readonly application?: true;
}

/** Share targets in the order in which they are offered; none needs a script of a third party. */
export const SHARE_TARGETS: readonly ShareTarget[] = [
  {
    target: "email",
    label: "Gửi qua thư điện tử",
    documented: true,
    template: "mailto:?subject={title}&body={text}",
  },
  {
    target: "sms",
    label: "Gửi tin nhắn",
    documented: false,
    template: "sms:?&body={text}",
    application: true,
  },
  {
    target: "facebook",
    label: "Chia sẻ lên Facebook",
    documented: false,
    template: "https://www.facebook.com/sharer/sharer.php?u={url}",
  },
  {
    target: "messenger",
    label: "Gửi qua Messenger",
    documented: false,
    template: "fb-messenger://share?link={url}",
    application: true,
  },
  {
    target: "viber",
    label: "Gửi qua Viber",
    documented: false,
    template: "viber://forward?text={text}",
    application: true,
  },
  {
    target: "telegram",
    label: "Gửi qua Telegram",
    documented: true,
    template: "https://t.me/share/url?url={url}&text={title}",
  },
  {
    target: "whatsapp",
    label: "Gửi qua WhatsApp",
    documented: false,
    template: "https://wa.me/?text={text}",
  },
  {
    target: "linkedin",
    label: "Chia sẻ lên LinkedIn",
    documented: false,
    template: "https://www.linkedin.com/sharing/share-offsite/?url={url}",
  },
  {
    target: "x",
    label: "Chia sẻ lên X",
    documented: true,
    template: "https://x.com/intent/tweet?url={url}&text={title}",
  },
];

/**
 * Zalo's web application. No address takes a link along to it: copy the link in the same click, to be pasted there. Not
 * among {@link SHARE_TARGETS}, for a page without a script cannot do that.
 */
export const ZALO_TARGET: ShareTarget = {
  target: "zalo",
  label: "Mở Zalo để gửi",
  documented: false,
  template: "https://chat.zalo.me/",
};
