/** What a label on an old page announces. */
export type FurnitureForm =
  | "action"
  | "album-heading"
  | "attachments-heading"
  | "author"
  | "comments"
  | "copyright"
  | "contact"
  | "date"
  | "latest-heading"
  | "leaked-title"
  | "links-heading"
  | "navigation"
  | "related-heading"
  | "share"
  | "source"
  | "summary"
  | "tags-heading"
  | "views"
  | "visits-heading"
  | "visits-online"
  | "visits-other"
  | "visits-today"
  | "visits-total"
  | "visits-yesterday";

/** A wording that old pages print round their articles; compared without letter case, accents and a closing colon. */
export interface FurnitureLabel {
  readonly form: FurnitureForm;
  readonly label: string;
}
