import type { SchoolSettings } from "../content/schoolSettingsSchema.js";

/** What every page shows round its own content. */
export interface PageFrame {
  readonly settings: SchoolSettings;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  /** Addresses of the style and script files, with the version that lets a browser keep them. */
  readonly files: { readonly style: string; readonly theme: string; readonly script: string };
  /** "http://127.0.0.1:3000", without a slash at the end. */
  readonly origin: string;
  readonly path: string;
}
