/** An application that opens pages in a browser of its own. */
export type InAppBrowser = "facebook" | "instagram" | "messenger" | "tiktok" | "webview" | "zalo";

// The order decides: Messenger also carries Facebook's marks, and nearly all carry the WebView's on Android.
const MARKS: Readonly<Record<InAppBrowser, RegExp>> = {
  zalo: /zalo/iu,
  messenger: /messenger|orca/iu,
  instagram: /instagram/iu,
  facebook: /fb(?:an|av|_iab)/iu,
  tiktok: /tiktok|bytedance/iu,
  // Programs that show pages without being a browser leave out the browser's own name.
  webview: /; wv\)|(?:iP(?:hone|ad|od)|Macintosh)(?!.*(?:Safari|Firefox)\/)/iu,
};

/**
 * Tells from the user agent whether a page is shown inside an application such as Zalo or Facebook, where printing
 * does nothing and downloads are often refused. `"webview"` is any other application, and on iPhones also a page opened
 * from the home screen. An application that leaves no mark is not found.
 *
 * @example
 * ```ts
 * detectInAppBrowser("Mozilla/5.0 (Linux; Android 14; wv) Chrome/120 Mobile Zalo android/12100"); // => "zalo"
 * detectInAppBrowser("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"); // => undefined
 * ```
 */
export function detectInAppBrowser(userAgent: string): InAppBrowser | undefined {
  return (Object.keys(MARKS) as InAppBrowser[]).find((name) => MARKS[name].test(userAgent));
}
