import { latestArticles, relatedArticles } from "@sotruong/articles";
import { formatDateLine } from "@sotruong/dates";
import { type Context, Hono } from "hono";
import { annotateBody } from "../content/annotateBody.js";
import { citedDocuments } from "../content/citedDocuments.js";
import type { Story } from "../content/story.js";
import { backAddress } from "../http/backAddress.js";
import { isPrefetch } from "../http/isPrefetch.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { visitorOf } from "../http/visitorOf.js";
import { ArticlePage } from "../pages/articlePage.js";
import { LatestSidebar } from "../parts/latestSidebar.js";
import type { Site } from "../site.js";

const otherCount = 6;

/** What goes with the article first, with the reason, then what is new. */
function othersOf(story: Story, stories: readonly Story[]) {
  const found = relatedArticles(story, stories, { limit: otherCount });
  const related = found.map(({ article }) => article);
  const latest = latestArticles(stories, { limit: 2 * otherCount + 1 });
  const rest = latest.filter((other) => other.slug !== story.slug && !related.includes(other));
  return {
    others: [...related, ...rest].slice(0, otherCount),
    reasons: new Map(found.map(({ article, reason }) => [article.id, reason])),
  };
}

export function articleRoutes(site: Site): Hono {
  const routes = new Hono();

  async function viewsOf(story: Story, context: Context): Promise<number | undefined> {
    try {
      if (!isPrefetch(context)) await site.visits.recordView(story.id, visitorOf(context));
      return await site.visits.viewsOf(story.id);
    } catch (problem) {
      site.onError(problem);
      return undefined;
    }
  }

  routes.get("/bai-viet/:slug", async (context) => {
    const stories = await site.stories();
    const story = stories.find(({ slug }) => slug === context.req.param("slug"));
    if (story === undefined) return context.notFound();
    const frame = site.frame(context, stories);
    const canonicalUrl = `${frame.origin}/bai-viet/${story.slug}`;
    return respondWithPage(
      context,
      <ArticlePage
        frame={frame}
        story={story}
        annotated={annotateBody(story.body, citedDocuments(stories))}
        {...(story.undated ? {} : { dateLine: formatDateLine(story.publishedAt.wallTime) })}
        views={await viewsOf(story, context)}
        backAddress={backAddress({
          referrer: context.req.header("referer"),
          origin: frame.origin,
          slug: story.slug,
          sectionId: story.section,
        })}
        canonicalUrl={canonicalUrl}
        mail={site.friendMail !== undefined}
        {...othersOf(story, stories)}
        sidebar={<LatestSidebar stories={latestArticles(stories, { limit: 5 })} />}
      />,
    );
  });

  return routes;
}
