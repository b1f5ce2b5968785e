import { encode } from "uqr";
import { parseShareUrl } from "./internal/parseShareUrl.js";
import { ShareError } from "./shareError.js";

/** How much of a QR code may be covered or torn: 7, 15, 25 or 30 per cent. */
export type QrCodeCorrection = "L" | "M" | "Q" | "H";

/** A QR code as one path, for whoever draws it without markup. */
export interface QrCode {
  /** Width and height of the picture in modules, quiet zone included. */
  readonly size: number;
  /** All dark modules, as the `d` of one SVG path. */
  readonly path: string;
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
 * Encodes an address as a QR code, here and not by a service that would learn who reads what.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`;
 * `share/too-long-for-qr` where it does not fit into any code.
 * @example
 * ```ts
 * encodeQrCode("https://truong.example/tin/1").size; // => 37
 * ```
 */
export function encodeQrCode(url: string, correction: QrCodeCorrection = "M"): QrCode {
  const address = parseShareUrl(url);
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
  return { size: rows.length + QUIET * 2, path: pathOf(rows) };
}
