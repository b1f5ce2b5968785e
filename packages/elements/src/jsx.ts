import type { ElementName } from "./elementNames.js";

export { ELEMENT_NAMES, type ElementName } from "./elementNames.js";

/** What every element takes, whatever the framework calls it. */
export interface CommonAttributes {
  readonly children?: unknown;
  readonly class?: string;
  readonly className?: string;
  readonly hidden?: boolean;
  readonly id?: string;
  readonly key?: string | number;
  readonly lang?: string;
  readonly ref?: unknown;
  readonly slot?: string;
  readonly part?: string;
}

/** What an element takes that is about one page. */
export interface PageAttributes extends CommonAttributes {
  /** The one public address; `rel=canonical` of the page unless given. */
  readonly url?: string;
}

/** The attributes of `<sotruong-share>`. */
export interface ShareAttributes extends PageAttributes {
  readonly "facebook-app-id"?: string;
  readonly "page-title"?: string;
  /** The address of a picture of the QR code; drawn in the page unless given. */
  readonly "qr-code"?: string;
  readonly summary?: string;
  /** Names of share targets, separated by spaces, in the order wanted. */
  readonly targets?: string;
  readonly "zalo-account"?: string;
}

/** The attributes of `<sotruong-page-actions>`. */
export interface PageActionsAttributes extends ShareAttributes {
  /** Actions to make buttons for where no links stand inside, separated by spaces. */
  readonly actions?: string;
  /** A selector of the article, printed where no print page exists. */
  readonly content?: string;
}

/** The attributes of `<sotruong-read-aloud>` and `<sotruong-text-size>`. */
export interface ContentAttributes extends CommonAttributes {
  readonly content?: string;
}

/** The attributes of `<sotruong-contrast>`. */
export interface ContrastAttributes extends CommonAttributes {
  readonly "own-styles"?: boolean;
}

/**
 * The attributes of every element by its name, to be merged into the `JSX.IntrinsicElements` of React, Preact, Hono or
 * any other library.
 */
export interface SotruongIntrinsicElements extends Record<ElementName, CommonAttributes> {
  "sotruong-contrast": ContrastAttributes;
  "sotruong-copy-link": PageAttributes;
  "sotruong-page-actions": PageActionsAttributes;
  "sotruong-read-aloud": ContentAttributes;
  "sotruong-share": ShareAttributes;
  "sotruong-text-size": ContentAttributes;
}
