import { share, showZaloShare } from "@sotruong/share";
import type { ElementLabels } from "../elementLabels.js";
import { announceCopy } from "./announceCopy.js";
import { build, buildButton, buildStatus } from "./build.js";
import type { ElementSettings } from "./elementSettings.js";
import type { PageFacts } from "./pageFacts.js";
import { qrPicture } from "./qrPicture.js";
import { targetLinks } from "./targetLinks.js";

/** A dialog of ways to hand a page on, and the place where it says what happened. */
export interface ShareDialog {
  readonly dialog: HTMLDialogElement;
  readonly status: HTMLElement;
}

interface DialogParts {
  readonly host: HTMLElement;
  readonly page: PageFacts;
  readonly labels: ElementLabels;
  readonly drawQrCode: ElementSettings["drawQrCode"];
}

function buildTargets({ host, page, labels }: DialogParts, status: HTMLElement): HTMLElement {
  const list = build("ul", { part: "targets" });
  if (typeof navigator.share === "function") {
    const other = buildButton("other-application", labels.otherApplication, () => void share(page));
    list.append(build("li", {}, other));
  }
  for (const { target, label, url } of targetLinks(host, page)) {
    const attributes = { part: `button target ${target}`, href: url, "data-target": target };
    const outside = url.startsWith("http") ? { target: "_blank", rel: "noopener noreferrer" } : {};
    const words = (target === "zalo" ? labels.zalo : labels.targets[target]) ?? label;
    const link = build("a", { ...attributes, ...outside }, words);
    if (target === "zalo") {
      // Nothing takes the address along to Zalo: it is ready to be pasted there.
      link.addEventListener("click", () => {
        void announceCopy(page.url, status, {
          copied: labels.zaloCopied,
          refused: labels.copyRefused,
        });
      });
    }
    list.append(build("li", {}, link));
  }
  return list;
}

/** Zalo's own button: its script, which then knows the reader, is only loaded on a click that says so. */
function buildZaloWidget({ host, page, labels }: DialogParts, status: HTMLElement): HTMLElement[] {
  const officialAccountId = host.getAttribute("zalo-account");
  if (!officialAccountId) return [];
  const button = buildButton("zalo-widget", labels.zaloWidget, () => {
    // Zalo's script looks for its button in the page itself, not in a shadow root.
    const place = build("div", { slot: "zalo" });
    host.append(place);
    const nonce = host.nonce || host.querySelector("script")?.nonce;
    showZaloShare(place, page.url, { officialAccountId, ...(nonce ? { nonce } : {}) })
      .catch(() => false)
      .then((shown) => {
        if (shown) button.hidden = true;
        else {
          place.remove();
          status.textContent = labels.zaloUnavailable;
        }
      });
  });
  return [build("p", {}, button), build("slot", { name: "zalo" })];
}

/** Builds the dialog of `<sotruong-share>` for the page as it is now. */
export function buildShareDialog(parts: DialogParts): ShareDialog {
  const { host, page, labels, drawQrCode } = parts;
  const status = buildStatus();
  const address = build("input", {
    id: "address",
    type: "text",
    inputmode: "url",
    readonly: "",
    value: page.url,
  });
  address.addEventListener("focus", () => address.select());
  const copy = buildButton("copy", labels.copy, () => {
    const words = { copied: labels.copied, refused: labels.copyRefused };
    void announceCopy(page.url, status, words, address);
  });
  const dialog = build("dialog", { part: "dialog", "aria-labelledby": "heading" });
  const close = buildButton("close", labels.close, () => dialog.close());
  const picture = qrPicture(host, { url: page.url, label: labels.qrCode }, drawQrCode);
  dialog.append(
    build("div", { part: "head" }, build("h2", { id: "heading" }, labels.send), close),
    buildTargets(parts, status),
    ...buildZaloWidget(parts, status),
    build("label", { for: "address" }, labels.address),
    build("div", { part: "address" }, address, copy),
    status,
    ...(picture === undefined
      ? []
      : [build("div", { part: "qr" }, picture, build("p", {}, labels.qrCodeHint))]),
    build("p", { part: "privacy" }, labels.privacy),
    build("slot", { name: "more" }),
  );
  // A click on the backdrop is one on the dialog itself.
  dialog.addEventListener("click", (event) => {
    if (event.composedPath()[0] === dialog) dialog.close();
  });
  return { dialog, status };
}
