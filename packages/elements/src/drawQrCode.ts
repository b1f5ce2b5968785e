import { encodeQrCode } from "@sotruong/share";

const SVG = "http://www.w3.org/2000/svg";

function buildSvg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  return element;
}

/**
 * Draws the QR code of an address in the page, without markup that a policy would have to trust. It costs 4 kB, and is
 * therefore only part of the share dialog where it is given to {@link defineElements}.
 *
 * @throws {ShareError} `share/invalid-url` where the address is not absolute `http` or `https`;
 * `share/too-long-for-qr` where it does not fit into any code.
 * @example
 * ```ts browser
 * drawQrCode("https://truong.example/tin/1", "Mã QR của bài viết").getAttribute("viewBox"); // => "0 0 37 37"
 * ```
 */
export function drawQrCode(url: string, label: string): SVGElement {
  const { size, path } = encodeQrCode(url);
  const picture = buildSvg("svg", {
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "aria-label": label,
    "shape-rendering": "crispEdges",
  });
  picture.append(
    buildSvg("path", { fill: "#fff", d: `M0 0h${size}v${size}H0z` }),
    buildSvg("path", { fill: "#000", d: path }),
  );
  return picture;
}
