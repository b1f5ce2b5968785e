import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { encodeQrCode, type QrCodeCorrection } from "./encodeQrCode.js";
import { parseShareUrl } from "./internal/parseShareUrl.js";

/** How a QR code is drawn. */
export interface QrCodeSvgOptions {
  /** How much of the code may be covered or torn; `M` unless given. */
  readonly correction?: QrCodeCorrection;
  /** What a screen reader says; “Mã QR dẫn tới” and the address unless given. */
  readonly label?: string;
}

/**
 * Draws the QR code of an address as an SVG, black on white, here and not by a service that would learn who reads what.
 * It has no style attribute, so it passes a strict policy.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`;
 * `share/too-long-for-qr` where it does not fit into any code.
 * @example
 * ```ts
 * qrCodeSvg("https://truong.example/tin/1").startsWith("<svg "); // => true
 * ```
 */
export function qrCodeSvg(url: string, options: QrCodeSvgOptions = {}): SafeHtml {
  const { correction, label = `Mã QR dẫn tới ${parseShareUrl(url)}` } = options;
  const { size, path } = encodeQrCode(url, correction);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>` as SafeHtml;
}
