import { announceCopy } from "./announceCopy.js";
import { build, buildButton, buildStatus } from "./build.js";
import type { ElementSettings } from "./elementSettings.js";
import { pageFacts } from "./pageFacts.js";
import { openShadow } from "./styles.js";

/** `<sotruong-copy-link url="…">`: copies the address of the page, and says whether it worked. */
export function copyLinkElement({ labelsFor }: ElementSettings): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      const labels = labelsFor(this);
      const status = buildStatus();
      const button = buildButton("copy", labels.copy, () => {
        const words = { copied: labels.copied, refused: labels.copyRefused };
        const field = this.querySelector("input") ?? undefined;
        void announceCopy(pageFacts(this).url, status, words, field);
      });
      openShadow(this).replaceChildren(
        build("div", { part: "group" }, build("slot"), button),
        status,
      );
    }
  };
}
