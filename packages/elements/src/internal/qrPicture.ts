import type { QrCode } from "@sotruong/share";
import { build } from "./build.js";

const SVG = "http://www.w3.org/2000/svg";

function svgElement(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  return element;
}

/** The QR code, drawn without markup that a policy would have to trust. */
function drawQrCode({ size, path }: QrCode, label: string): Element {
  const picture = svgElement("svg", {
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "aria-label": label,
    "shape-rendering": "crispEdges",
  });
  picture.append(
    svgElement("path", { fill: "#fff", d: `M0 0h${size}v${size}H0z` }),
    svgElement("path", { fill: "#000", d: path }),
  );
  return picture;
}

/** The picture of an address as a QR code: the site's own picture, else drawn here, else none. */
export function qrPicture(
  host: Element,
  { url, label }: { readonly url: string; readonly label: string },
  encode: ((url: string) => QrCode) | undefined,
): Element | undefined {
  const source = host.getAttribute("qr-code");
  if (source !== null) {
    return build("img", { src: source, alt: label, width: "144", height: "144" });
  }
  try {
    return encode && drawQrCode(encode(url), label);
  } catch {
    // An address that is too long for any code can still be copied.
    return undefined;
  }
}
