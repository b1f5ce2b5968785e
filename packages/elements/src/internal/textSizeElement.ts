import { build, buildButton, buildStatus } from "./build.js";
import type { ElementSettings } from "./elementSettings.js";
import { watchPreference, writePreference } from "./preference.js";
import { openShadow } from "./styles.js";
import { applyTextSize, nextTextSize, textSizeOf } from "./textSize.js";

const NORMAL = 100;

/** `<sotruong-text-size content="#article">`: “A− A A+”, kept for the next page in this browser only. */
export function textSizeElement({ labelsFor }: ElementSettings): CustomElementConstructor {
  return class extends HTMLElement {
    #connection = new AbortController();

    connectedCallback(): void {
      this.#connection = new AbortController();
      const document = this.ownerDocument;
      const labels = labelsFor(this);
      const status = buildStatus(true);
      const choose = (size: number) => {
        writePreference(document, "text-size", String(size));
        status.textContent = labels.textSizeNow.replace("{percent}", String(textSizeOf(document)));
      };
      const button = (part: string, sign: string, name: string, size: () => number) => {
        const made = buildButton(part, sign, () => choose(size()));
        made.append(build("span", { part: "quiet" }, ` ${name}`));
        return made;
      };
      const smaller = button("smaller", "A−", labels.smallerText, () =>
        nextTextSize(textSizeOf(document), -1),
      );
      const normal = button("normal", "A", labels.normalText, () => NORMAL);
      const larger = button("larger", "A+", labels.largerText, () =>
        nextTextSize(textSizeOf(document), 1),
      );
      const show = () => {
        applyTextSize(document, this.getAttribute("content"));
        const size = textSizeOf(document);
        // Not “disabled”, which would throw the focus away under the reader’s finger.
        smaller.setAttribute("aria-disabled", String(nextTextSize(size, -1) === size));
        normal.setAttribute("aria-disabled", String(size === NORMAL));
        larger.setAttribute("aria-disabled", String(nextTextSize(size, 1) === size));
      };
      openShadow(this).replaceChildren(
        build(
          "div",
          { part: "group", role: "group", "aria-label": labels.textSize },
          smaller,
          normal,
          larger,
        ),
        build("slot"),
        status,
      );
      watchPreference(document, "text-size", show, this.#connection.signal);
      show();
    }

    disconnectedCallback(): void {
      this.#connection.abort();
    }
  };
}
