import type { Story } from "./story.js";

/** Own articles keep their address; a carried-over page that would take one gets a number behind it. */
export function uniqueStories(own: readonly Story[], imported: readonly Story[]): readonly Story[] {
  const taken = new Set(own.map(({ slug }) => slug));
  const moved = imported.map((story) => {
    let slug = story.slug;
    for (let number = 2; taken.has(slug); number += 1) slug = `${story.slug}-${number}`;
    taken.add(slug);
    return slug === story.slug ? story : { ...story, slug };
  });
  return [...own, ...moved];
}
