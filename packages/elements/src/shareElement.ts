/** What a script may ask of `<sotruong-share>`. */
export interface ShareElement extends HTMLElement {
  /** Opens the dialog; the focus goes back to `opener` when it is closed. */
  showDialog(opener?: HTMLElement): void;
  /** Asks the system's share sheet first, in the reader's click, and opens the dialog where there is none. */
  share(opener?: HTMLElement): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "sotruong-share": ShareElement;
  }
}
