import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Pages change with every visit (views, statistics, the way back), so browsers ask again each time. */
export function respondWithPage(
  context: Context,
  page: unknown,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  context.header("Cache-Control", "private, no-cache");
  return context.html(html`<!DOCTYPE html>${page}`, status);
}
