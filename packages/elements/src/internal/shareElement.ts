import { share } from "@sotruong/share";
import type { ShareElement } from "../shareElement.js";
import { build } from "./build.js";
import type { ElementSettings } from "./elementSettings.js";
import { isPlainClick } from "./isPlainClick.js";
import { pageFacts } from "./pageFacts.js";
import { buildShareDialog } from "./shareDialog.js";
import { openShadow } from "./styles.js";

/**
 * `<sotruong-share url="…"><a href="/share/1">Gửi cho bạn bè</a></sotruong-share>`: the link inside opens the system's
 * share sheet, else a dialog with e-mail, Zalo, other targets, the address to copy and its QR code.
 */
export function shareElement({ labelsFor, drawQrCode }: ElementSettings): CustomElementConstructor {
  return class extends HTMLElement implements ShareElement {
    #connection = new AbortController();

    connectedCallback(): void {
      this.#connection = new AbortController();
      const shadow = openShadow(this);
      if (shadow.childNodes.length === 0) shadow.append(build("slot"));
      this.addEventListener(
        "click",
        (event) => {
          const link = event.target instanceof Element ? event.target.closest("a, button") : null;
          // What stands in a slot of its own, such as Zalo's button, is no opener.
          if (link === null || link.closest("[slot]") !== null || !isPlainClick(event)) return;
          event.preventDefault();
          void this.share(link as HTMLElement);
        },
        { signal: this.#connection.signal },
      );
    }

    disconnectedCallback(): void {
      this.#connection.abort();
    }

    showDialog(opener?: HTMLElement): void {
      const shadow = openShadow(this);
      const { dialog, status } = buildShareDialog({
        host: this,
        page: pageFacts(this),
        labels: labelsFor(this),
        drawQrCode,
      });
      dialog.addEventListener("close", () => {
        dialog.remove();
        opener?.focus();
      });
      shadow.querySelector("dialog")?.remove();
      shadow.append(dialog);
      dialog.showModal();
      status.textContent = "";
    }

    async share(opener?: HTMLElement): Promise<void> {
      if (typeof navigator.share !== "function") {
        this.showDialog(opener);
        return;
      }
      let failed = false;
      const page = pageFacts(this);
      // Without a sheet after all, the dialog offers more than copying or mailing on the reader's behalf.
      await share(page, { ways: ["web-share"] })
        .then(({ way }) => {
          failed = way === "failed";
        })
        .catch(() => {
          failed = true;
        });
      if (failed) this.showDialog(opener);
    }
  };
}
