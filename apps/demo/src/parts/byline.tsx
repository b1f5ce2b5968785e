import type { Story } from "../content/story.js";

export function Byline({ authors }: { readonly authors: Story["authors"] }) {
  if (authors.length === 0) return null;
  return (
    <p class="byline">
      {authors.map(({ name, post, unit }, index) => (
        <>
          {index === 0 ? "" : "; "}
          <strong>{name}</strong>
          {[post, unit].map((part) => (part === undefined ? null : <span>{`, ${part}`}</span>))}
        </>
      ))}
    </p>
  );
}
