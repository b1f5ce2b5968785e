import { formatJsonLd, formatOpenGraph, toJsonLd, toOpenGraph } from "@sotruong/articles";
import { raw } from "hono/html";
import { publicSiteOf } from "../content/publicSiteOf.js";
import type { Story } from "../content/story.js";
import type { PageFrame } from "./pageFrame.js";

interface ArticleDataProperties {
  readonly frame: PageFrame;
  readonly story: Story;
  /** Absent where the counter did not answer. */
  readonly views: number | undefined;
}

/** What the head of an article's page tells search engines and link previews. */
export function ArticleData({ frame, story, views }: ArticleDataProperties) {
  const site = publicSiteOf(frame);
  return (
    <>
      {raw(formatOpenGraph(toOpenGraph(story, site)))}
      {raw(formatJsonLd(toJsonLd(story, site, views === undefined ? {} : { views })))}
    </>
  );
}
