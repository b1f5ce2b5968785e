import type { SafeHtml } from "@sotruong/core";
import type { DocumentFont } from "./documentFont.js";

/** An official document to be printed. Every string is ready to print: numbers and dates are formatted by the caller. */
export interface OfficialDocument {
  /** The body above the issuer, such as “TỈNH ỦY”. */
  readonly superior?: string;
  readonly issuer: string;
  /** Number and sign without the word “Số”: `12/QĐ-TCT`, `12-QĐ/TCT`. */
  readonly number: string;
  /** “Việt Trì, ngày 05 tháng 9 năm 2026”. */
  readonly placeAndDate: string;
  /** “Quyết định”; absent for a letter (công văn). */
  readonly type?: string;
  /** What it is about; for a letter it stands under the number. */
  readonly subject: string;
  /** “Kính gửi”, one line each. */
  readonly addressees?: readonly string[];
  /** What it rests on, one line each, set in italics in front of the body: “Căn cứ Nghị định số 30/2020/NĐ-CP …”. */
  readonly grounds?: readonly string[];
  /** “QUYẾT ĐỊNH:” between the grounds and the body of a decision. */
  readonly enacting?: string;
  readonly body: SafeHtml;
  /** “Nơi nhận”, one line each without the dash: “Như trên”, “Lưu: VT”. */
  readonly recipients: readonly string[];
  readonly signature: {
    /** For whom it is signed: “TM. BAN GIÁM HIỆU”, “T/M CHI BỘ”. */
    readonly authority?: string;
    /** “HIỆU TRƯỞNG”. */
    readonly post: string;
    readonly name: string;
  };
}

/** How an official document is written. */
export interface RenderOfficialDocumentOptions {
  /** Fonts that the document carries within itself. */
  readonly fonts?: readonly DocumentFont[];
  /** The nonce of the page's Content Security Policy, put on the one style block. */
  readonly nonce?: string;
  /** A file with `officialDocumentStyles`, linked instead of the style block: for a policy of `style-src 'self'`. */
  readonly stylesheetUrl?: string;
}
