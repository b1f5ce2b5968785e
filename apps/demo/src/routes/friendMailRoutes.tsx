import {
  createFriendMailHandler,
  createUnsubscribeHandler,
  type FriendMailAnswer,
} from "@sotruong/share/mail";
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Story } from "../content/story.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { visitorOf } from "../http/visitorOf.js";
import { createSiteMailers } from "../mail/createSiteMailers.js";
import type { FriendMail } from "../mail/friendMail.js";
import { FriendMailPage } from "../pages/friendMailPage.js";
import { UnsubscribePage } from "../pages/unsubscribePage.js";
import type { Site } from "../site.js";

async function write(page: unknown): Promise<string> {
  return String(await html`<!DOCTYPE html>${page}`);
}

/** “Gửi cho bạn bè” by mail, and the way out for who wants no such mail. */
export function friendMailRoutes(site: Site, mail: FriendMail): Hono {
  const routes = new Hono();
  const mailerFor = createSiteMailers(site, mail);
  const connectionOf = (context: Context) => ({ remoteAddress: visitorOf(context).client });

  async function storyOf(context: Context): Promise<Story | undefined> {
    const slug = context.req.param("slug");
    return (await site.stories()).find((story) => story.slug === slug);
  }

  routes.get("/gui-thu/:slug", async (context) => {
    const story = await storyOf(context);
    const mailer = mailerFor(site.origin(context));
    if (story === undefined || mailer === undefined) return context.notFound();
    return respondWithPage(
      context,
      <FriendMailPage
        frame={site.frame(context, [])}
        story={story}
        token={mailer.issueToken(story.slug)}
        development={mail.development}
      />,
    );
  });

  routes.post("/gui-thu/:slug", async (context) => {
    const story = await storyOf(context);
    const origin = site.origin(context);
    const mailer = mailerFor(origin);
    if (story === undefined || mailer === undefined) return context.notFound();
    const renderPage = (answer: FriendMailAnswer, posted: Readonly<Record<string, string>>) =>
      write(
        <FriendMailPage
          frame={site.frame(context, [])}
          story={story}
          // A form whose token was used up or is too old gets a new one; a form to be mended keeps its own.
          token={
            answer.ok || answer.error.fields === undefined
              ? mailer.issueToken(story.slug)
              : (posted["token"] ?? "")
          }
          development={mail.development}
          answer={answer}
          posted={posted}
        />,
      );
    const { trustedProxies } = mail;
    const handle = createFriendMailHandler({ mailer, origin, trustedProxies, renderPage });
    return handle(context.req.raw, connectionOf(context));
  });

  routes.all("/dung-gui", async (context) => {
    const mailer = mailerFor(site.origin(context));
    if (mailer === undefined) return context.notFound();
    const handle = createUnsubscribeHandler({
      mailer,
      renderPage: (state) =>
        write(<UnsubscribePage frame={site.frame(context, [])} state={state} />),
    });
    return handle(context.req.raw, connectionOf(context));
  });

  return routes;
}
