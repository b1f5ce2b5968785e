import type { Provenance } from "@sotruong/core";

/** Where the form of a share link comes from. */
export interface ShareTargetSource extends Provenance {
  /** The day on which the source was read; absent where it is only known from use. */
  readonly checked?: string;
}

/**
 * Where the form of each way to share comes from: of the links in {@link SHARE_TARGETS} by target, and of
 * {@link ZALO_TARGET}, the share sheet, copying and QR codes. `"practice"` forms are in wide use in
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
      "RFC 5724 có “body” nhưng cần người nhận; dạng không có người nhận, với “?&” cho cả iOS và Android, chỉ thấy trong thực tế: https://www.rfc-editor.org/rfc/rfc5724",
    certainty: "practice",
    checked: "2026-11-25",
  },
  facebook: {
    source:
      "Trang sharer.php không có trong tài liệu của Facebook; hộp thoại có tài liệu cần facebookAppId: https://developers.facebook.com/documentation/sharing/reference/share-dialog",
    certainty: "practice",
    checked: "2026-11-23",
  },
  messenger: {
    source:
      "Mã nguồn công khai, https://github.com/nygardk/react-share/pull/357; chỉ chạy trên điện thoại",
    certainty: "practice",
    checked: "2026-11-23",
  },
  viber: {
    source:
      "Mã nguồn công khai; các mã ấy dẫn https://developers.viber.com/docs/tools/share-button/, trang chưa đọc được",
    certainty: "practice",
    checked: "2026-11-25",
  },
  telegram: {
    source: "Tài liệu của Telegram, mục Custom buttons: https://core.telegram.org/widgets/share",
    certainty: "sourced",
    checked: "2026-11-25",
  },
  whatsapp: {
    source:
      "Dạng wa.me/?text= không có số điện thoại chỉ thấy trong mã nguồn công khai; trang hỏi đáp của WhatsApp chưa đọc được",
    certainty: "practice",
    checked: "2026-11-25",
  },
  linkedin: {
    source:
      "Mã nguồn công khai; tài liệu chỉ có nút bằng script: https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin",
    certainty: "practice",
    checked: "2026-11-25",
  },
  x: {
    source: "Tài liệu của X: https://docs.x.com/x-for-websites/post-button/guides/web-intent",
    certainty: "sourced",
    checked: "2026-11-25",
  },
  zalo: {
    source:
      "Không có tài liệu về đường dẫn kèm liên kết; nút bằng script sp.zalo.me/plugins/sdk.js thấy trong mã nguồn công khai, như https://github.com/nukeviet/nukeviet",
    certainty: "practice",
    checked: "2026-11-25",
  },
  "web-share": {
    source: "https://developer.mozilla.org/docs/Web/API/Navigator/share",
    certainty: "sourced",
    checked: "2026-11-23",
  },
  copy: {
    source: "https://developer.mozilla.org/docs/Web/API/Clipboard/writeText",
    certainty: "sourced",
    checked: "2026-11-25",
  },
  qr: { source: "ISO/IEC 18004, qua thư viện uqr", certainty: "sourced" },
};
