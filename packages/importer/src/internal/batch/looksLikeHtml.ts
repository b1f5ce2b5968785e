const MARKUP =
  /<(?:!doctype html|html|head|body|div|table|p|br|article|section|span|font|center|h1|meta)[\s/>]/iu;
const BEGINNING = 8_000;

/** Tells HTML from text that was copied or crawled. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text.slice(0, BEGINNING));
}
