import type { Story } from "../content/story.js";
import { StoryPicture } from "./storyPicture.js";

export function MainPicture({ story }: { readonly story: Story }) {
  const picture = story.images[0];
  if (picture === undefined) return null;
  return (
    <figure class="main-picture">
      <StoryPicture story={story} eager />
      {picture.caption === undefined ? null : <figcaption>{picture.caption}</figcaption>}
    </figure>
  );
}
