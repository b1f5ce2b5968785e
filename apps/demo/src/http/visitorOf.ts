import { getConnInfo } from "@hono/node-server/conninfo";
import type { Visitor } from "@sotruong/site";
import type { Context } from "hono";

/** Who asks; the counter keeps neither part. A request without a connection comes from a test. */
export function visitorOf(context: Context): Visitor {
  const hasConnection =
    typeof context.env === "object" && context.env !== null && "incoming" in context.env;
  const address = hasConnection ? getConnInfo(context).remote.address : undefined;
  return { client: address ?? "local", userAgent: context.req.header("user-agent") ?? "" };
}
