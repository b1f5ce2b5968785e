import type { VisitCounter } from "@sotruong/site";
import type { MiddlewareHandler } from "hono";
import { isPrefetch } from "./isPrefetch.js";
import { visitorOf } from "./visitorOf.js";

interface CountVisitsOptions {
  readonly visits: VisitCounter;
  readonly onError: (problem: unknown) => void;
}

const filePathRegex =
  /^\/(?:assets|hinh)\/|^\/(?:healthz|robots\.txt|favicon\.ico|(?:rss|atom|sitemap(?:-\d+)?|news-sitemap)\.xml|feed\.json)$/u;

/** Counts a visit for every page; a counter that fails is logged and never keeps a page from its reader. */
export function countVisits({ visits, onError }: CountVisitsOptions): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    if (method === "GET" && !filePathRegex.test(path) && !isPrefetch(context)) {
      await visits.recordVisit(visitorOf(context)).catch(onError);
    }
    await next();
  };
}
