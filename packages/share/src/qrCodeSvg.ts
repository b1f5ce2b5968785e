import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { encode } from "uqr";
import { parseShareUrl } from "./internal/parseShareUrl.js";
import { ShareError } from "./shareError.js";

/** How a QR code is drawn. */
export interface QrCodeSvgOptions {
  /** How much of the code may be covered or torn: 7, 15, 25 or 30 per cent; `M` unless given. */
  readonly correction?: "L" | "M" | "Q" | "H";
  /** What a screen reader says; “Mã QR dẫn tới” and the address unless given. */
  readonly label?: string;
}

// The quiet zone that the standard asks for, in modules.
const QUIET = 4;

// One path of all dark modules, a rectangle for each run in a row.
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const pieces: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      pieces.push(`M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`);
    }
  }
  return pieces.join("");
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
  const address = parseShareUrl(url);
  const { correction = "M", label = `Mã QR dẫn tới ${address}` } = options;
  let rows: readonly (readonly boolean[])[];
  try {
    rows = encode(address, { ecc: correction, border: 0 }).data;
  } catch (error) {
    throw new ShareError(
      "share/too-long-for-qr",
      `Địa chỉ dài ${address.length} ký tự, không vừa một mã QR nào.`,
      { cause: error },
    );
  }
  const size = rows.length + QUIET * 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${pathOf(rows)}"/></svg>` as SafeHtml;
}
