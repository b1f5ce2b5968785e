/** Answers with a page that no cache keeps. */
export function respondWithHtml(html: string, status: number, headers = new Headers()): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "no-store");
  headers.set("Referrer-Policy", "no-referrer");
  return new Response(html, { status, headers });
}
