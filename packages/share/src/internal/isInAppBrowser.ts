const MARKS = /zalo|fb(?:an|av|_iab)|instagram|messenger|tiktok|; wv\)/iu;

/**
 * Whether a page is shown inside an application, whose browser answers a `mailto:` address with an error page or not at
 * all.
 */
export function isInAppBrowser(userAgent: string | undefined): boolean {
  return userAgent !== undefined && MARKS.test(userAgent);
}
