import { type PrintResult, printDocument, printElement, saveDocument } from "@sotruong/print";
import type { ElementLabels } from "../elementLabels.js";
import type { PageAction } from "../pageAction.js";
import type { ShareElement } from "../shareElement.js";
import { build, buildButton, buildStatus } from "./build.js";
import type { ElementSettings } from "./elementSettings.js";
import { isPlainClick } from "./isPlainClick.js";
import { loadDocument } from "./loadDocument.js";
import { openShadow } from "./styles.js";

const ACTIONS: readonly PageAction[] = ["back", "top", "print", "save", "send", "share"];
// Saving is left out: it needs the address of a document.
const MADE: readonly PageAction[] = ["back", "top", "print", "send", "share"];
const HANDED_ON = [
  "url",
  "page-title",
  "summary",
  "targets",
  "qr-code",
  "zalo-account",
  "facebook-app-id",
];

/**
 * `<sotruong-page-actions>` round plain links with `data-action`: `back`, `top`, `print`, `save`, `send`, `share`. The links
 * work without JavaScript; with it, printing and saving stay on the page, and sending opens a dialog. Without links
 * inside, it makes buttons for the `actions` that are named.
 */
export function pageActionsElement({ labelsFor }: ElementSettings): CustomElementConstructor {
  return class extends HTMLElement {
    #connection = new AbortController();
    #running = new Set<PageAction>();
    #status = buildStatus();

    connectedCallback(): void {
      this.#connection = new AbortController();
      const shadow = openShadow(this);
      shadow.replaceChildren(build("slot"), ...this.#buildButtons(), this.#status);
      this.addEventListener("click", (event) => this.#onClick(event), {
        signal: this.#connection.signal,
      });
    }

    disconnectedCallback(): void {
      this.#connection.abort();
    }

    #buildButtons(): HTMLElement[] {
      const wanted = this.getAttribute("actions")?.split(/\s+/u) ?? [];
      if (wanted.length === 0 || this.querySelector("[data-action]") !== null) return [];
      const labels = labelsFor(this);
      const buttons = MADE.filter((action) => wanted.includes(action)).map((action) => {
        const button = buildButton(action, labels[action], () => undefined);
        button.dataset["action"] = action;
        return button;
      });
      const group = { part: "group", role: "group", "aria-label": labels.pageActions };
      return [build("div", group, ...buttons)];
    }

    #onClick(event: MouseEvent): void {
      const trigger = event
        .composedPath()
        .find(
          (node): node is HTMLElement => node instanceof HTMLElement && !!node.dataset["action"],
        );
      const action = ACTIONS.find((name) => name === trigger?.dataset["action"]);
      if (trigger === undefined || action === undefined || !isPlainClick(event)) return;
      if (action === "back") this.#goBack(event, trigger);
      else if (action === "top") this.#goToTop(event, trigger);
      else {
        event.preventDefault();
        this.#status.textContent = "";
        if (action === "print" || action === "save") void this.#once(action, trigger);
        else if (action === "send") this.#shareElement().showDialog(trigger);
        else void this.#shareElement().share(trigger);
      }
    }

    /** The place the reader left is better than the page afresh, but only that very page is gone back to. */
    #goBack(event: MouseEvent, trigger: HTMLElement): void {
      const { history, location } = window;
      const { referrer } = this.ownerDocument;
      if (trigger instanceof HTMLAnchorElement && trigger.href !== "") {
        if (history.length < 2 || location.hash !== "" || referrer !== trigger.href) return;
      }
      event.preventDefault();
      if (history.length > 1) history.back();
      else location.assign("/");
    }

    #goToTop(event: MouseEvent, trigger: HTMLElement): void {
      if (trigger instanceof HTMLAnchorElement && trigger.hash.length > 1) return;
      event.preventDefault();
      const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      window.scrollTo({ top: 0, behavior: calm ? "auto" : "smooth" });
    }

    async #once(action: "print" | "save", trigger: HTMLElement): Promise<void> {
      if (this.#running.has(action)) return;
      this.#running.add(action);
      const link =
        trigger instanceof HTMLAnchorElement && trigger.href !== "" ? trigger : undefined;
      const labels = labelsFor(this);
      try {
        if (action === "print") this.#status.textContent = labels.preparingPrint;
        this.#status.textContent =
          action === "print" ? await this.#print(link, labels) : await this.#save(link, labels);
      } catch {
        // Whatever goes wrong leads where the link would have led without a script.
        this.#status.textContent = link === undefined ? labels.printUnsupported : "";
        if (link !== undefined) window.location.assign(link.href);
      } finally {
        this.#running.delete(action);
      }
    }

    async #print(link: HTMLAnchorElement | undefined, labels: ElementLabels): Promise<string> {
      let result: PrintResult;
      if (link !== undefined) result = await printDocument(await loadDocument(link));
      else {
        const content = this.getAttribute("content") ?? "article, main";
        const part = this.ownerDocument.querySelector(content) ?? this.ownerDocument.body;
        result = await printElement(part);
      }
      if (result.outcome === "unsupported") return labels.printUnsupported;
      return result.missing.length === 0 ? "" : labels.printIncomplete;
    }

    /** Saving needs the document behind a link: the page itself is full of what nobody wants to keep. */
    async #save(link: HTMLAnchorElement | undefined, labels: ElementLabels): Promise<string> {
      if (link === undefined) return labels.saveUnsupported;
      const { outcome, missing } = await saveDocument(await loadDocument(link));
      if (outcome === "unsupported") return labels.saveUnsupported;
      return missing.length === 0 ? labels.saved : labels.saveIncomplete;
    }

    /** The page's own share element, else one of its own with the same attributes. */
    #shareElement(): ShareElement {
      const present = this.ownerDocument.querySelector("sotruong-share");
      if (present !== null) return present;
      const made = build("sotruong-share");
      for (const name of HANDED_ON) {
        const value = this.getAttribute(name);
        if (value !== null) made.setAttribute(name, value);
      }
      this.append(made);
      return made;
    }
  };
}
