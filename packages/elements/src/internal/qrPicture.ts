import { build } from "./build.js";
import type { ElementSettings } from "./elementSettings.js";

/** The picture of an address as a QR code: the site's own picture, else drawn here, else none. */
export function qrPicture(
  host: Element,
  { url, label }: { readonly url: string; readonly label: string },
  drawQrCode: ElementSettings["drawQrCode"],
): Element | undefined {
  const source = host.getAttribute("qr-code");
  if (source !== null) {
    return build("img", { src: source, alt: label, width: "144", height: "144" });
  }
  try {
    return drawQrCode?.(url, label);
  } catch {
    // An address that is too long for any code can still be copied.
    return undefined;
  }
}
