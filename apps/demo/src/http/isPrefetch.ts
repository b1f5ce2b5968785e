import type { Context } from "hono";

/** A browser that only looks ahead is no reader yet. */
export function isPrefetch(context: Context): boolean {
  const purpose = context.req.header("sec-purpose") ?? context.req.header("purpose") ?? "";
  return purpose.includes("prefetch");
}
