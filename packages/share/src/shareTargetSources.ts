import type { Provenance } from "@sotruong/core";

/** Where the form of a share link comes from. */
export interface ShareTargetSource extends Provenance {
  /** The day on which the source was read; absent where it is only known from use. */
  readonly checked?: string;
}

/**
 * Where the form of each link in {@link SHARE_TARGETS} comes from, by target. `"practice"` forms are in wide use in
 * public code, but were not found in the target's own documentation: try them before you rely on them.
 */
export const SHARE_TARGET_SOURCES: Readonly<Record<string, ShareTargetSource>> = {
  email: {
    source: "RFC 6068, https://www.rfc-editor.org/rfc/rfc6068",
    certainty: "sourced",
    checked: "2026-11-23",
  },
  sms: {
    source:
      "RFC 5724 có “body” nhưng cần người nhận; dạng không có người nhận, với “?&” cho cả iOS và Android, chỉ thấy trong thực tế",
    certainty: "practice",
  },
  facebook: {
    source:
      "Trang sharer.php không có trong tài liệu của Facebook; hộp thoại có tài liệu cần facebookAppId: https://developers.facebook.com/documentation/sharing/reference/share-dialog",
    certainty: "practice",
    checked: "2026-11-23",
  },
  messenger: { source: "Mã nguồn công khai; chỉ chạy trên điện thoại", certainty: "practice" },
  viber: { source: "Mã nguồn công khai", certainty: "practice" },
  telegram: { source: "Mã nguồn công khai", certainty: "practice" },
  whatsapp: { source: "Mã nguồn công khai", certainty: "practice" },
  linkedin: { source: "Mã nguồn công khai", certainty: "practice" },
  x: {
    source: "Web Intents của Twitter; địa chỉ x.com chỉ thấy trong mã nguồn công khai",
    certainty: "practice",
  },
};
