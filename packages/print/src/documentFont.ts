/** A font file that a document carries. */
export interface DocumentFont {
  /** The name under which the styles ask for it; `Times New Roman` puts it in the place of that font. */
  readonly family: string;
  /** TrueType, OpenType, WOFF or WOFF2. */
  readonly body: Uint8Array;
  readonly style?: "normal" | "italic";
  /** The characters that the file is for, as CSS writes them: `U+1EA0-1EF9, U+20AB`; all unless given. */
  readonly unicodeRange?: string;
  /** 100 to 900; 400 unless given. */
  readonly weight?: number;
}
