import { createFriendMailer, type FriendMailer } from "@sotruong/share/mail";
import type { Site } from "../site.js";
import type { FriendMail } from "./friendMail.js";

/** Any other name could be made up by who asks, and would stand in the mails. */
const THIS_MACHINE = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/u;

/**
 * The mailer of each address that the site answers under: its public one, or this machine's while it has none. Other
 * addresses have no mailer.
 */
export function createSiteMailers(
  site: Site,
  mail: FriendMail,
): (origin: string) => FriendMailer | undefined {
  const mailers = new Map<string, FriendMailer>();
  return (origin) => {
    if (
      site.publicAddress === undefined ? !THIS_MACHINE.test(origin) : origin !== site.publicAddress
    )
      return undefined;
    const known = mailers.get(origin);
    if (known !== undefined) return known;
    const mailer = createFriendMailer({
      ...mail,
      site: { name: site.school.settings.name, origin },
      unsubscribeUrl: `${origin}/dung-gui`,
      clock: site.now,
      articles: {
        async find(slug) {
          const story = (await site.stories()).find((candidate) => candidate.slug === slug);
          if (story === undefined) return undefined;
          return {
            title: story.displayTitle,
            url: `${origin}/bai-viet/${story.slug}`,
            ...(story.summary === undefined ? {} : { summary: story.summary }),
            published: story.status === "published",
          };
        },
      },
    });
    mailers.set(origin, mailer);
    return mailer;
  };
}
