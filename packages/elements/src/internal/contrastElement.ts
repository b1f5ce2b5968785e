import { build, buildButton, buildStatus } from "./build.js";
import { applyContrast, wantsContrast, watchSystemContrast } from "./contrast.js";
import type { ElementSettings } from "./elementSettings.js";
import { watchPreference, writePreference } from "./preference.js";
import { openShadow } from "./styles.js";

/**
 * `<sotruong-contrast>`: “Tăng tương phản” on and off. It follows the system until the reader chooses. The page gets
 * `data-contrast="more"`, with rules that fit any page unless the attribute `own-styles` says that the site has its own.
 */
export function contrastElement({ labelsFor }: ElementSettings): CustomElementConstructor {
  return class extends HTMLElement {
    #connection = new AbortController();

    connectedCallback(): void {
      this.#connection = new AbortController();
      const { signal } = this.#connection;
      const document = this.ownerDocument;
      const labels = labelsFor(this);
      const status = buildStatus(true);
      const button = buildButton("contrast", labels.contrast, () => {
        writePreference(document, "contrast", wantsContrast(document) ? "standard" : "more");
        status.textContent = wantsContrast(document) ? labels.contrastOn : labels.contrastOff;
      });
      const show = () => {
        applyContrast(document, this.hasAttribute("own-styles"));
        button.setAttribute("aria-pressed", String(wantsContrast(document)));
      };
      openShadow(this).replaceChildren(button, build("slot"), status);
      watchPreference(document, "contrast", show, signal);
      if (document.defaultView !== null) watchSystemContrast(document.defaultView, show, signal);
      show();
    }

    disconnectedCallback(): void {
      this.#connection.abort();
    }
  };
}
