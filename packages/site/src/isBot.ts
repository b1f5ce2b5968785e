/** Words that programs put into their user agent. Browsers that people use have none of them. */
const BOT =
  /(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|scrap|archiver|fetch|monitor|preview|validator|headless|lighthouse|facebookexternalhit|curl|wget|libwww|python|\bjava\/|okhttp|axios|go-http|\bphp|\bperl|\bruby|\bnode|postman|http-?client/iu;

/**
 * Tells whether a user agent is that of a program (search engine, link preview, script) rather than of a person's browser.
 * A program that lies about itself is not recognised.
 *
 * @example
 * ```ts
 * isBot("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"); // => true
 * isBot("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"); // => false
 * ```
 */
export function isBot(userAgent: string): boolean {
  return userAgent.trim() === "" || BOT.test(userAgent);
}
