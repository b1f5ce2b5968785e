import type { Story } from "../content/story.js";

interface StoryPictureProperties {
  readonly story: Story;
  /** Beside a title that already names the story the picture is decoration to a screen reader. */
  readonly decorative?: boolean;
  readonly eager?: boolean;
}

export function StoryPicture({ story, decorative, eager }: StoryPictureProperties) {
  const picture = story.images[0];
  if (picture === undefined) return null;
  return (
    <div class="story-picture">
      <img
        src={picture.url}
        alt={decorative ? "" : picture.alt}
        width="960"
        height="540"
        loading={eager ? "eager" : "lazy"}
        decoding="async"
      />
    </div>
  );
}
