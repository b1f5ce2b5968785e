/** What a link or button with `data-action` inside `<sotruong-page-actions>` does. */
export type PageAction = "back" | "top" | "print" | "save" | "send" | "share";
