import type { CitedDocument } from "../content/citedDocuments.js";

/** A document of the index: what it is, who names it, where it can be looked up. */
export function CitedDocumentEntry({ document }: { readonly document: CitedDocument }) {
  const { anchor, name, facts, stories, portals } = document;
  return (
    <li class="cited-document" id={anchor} tabindex={-1}>
      <p class="cited-name">{name}</p>
      {facts === "" ? null : <p class="quiet">{facts}</p>}
      <p class="cited-by">
        Nhắc đến trong:{" "}
        {stories.map(({ story, mentions }, index) => (
          <>
            {index === 0 ? "" : "; "}
            <a href={`/bai-viet/${story.slug}`}>{story.displayTitle}</a>
            {mentions > 1 ? ` (${mentions} lần)` : ""}
          </>
        ))}
      </p>
      {portals.length === 0 ? null : (
        <p class="portals">
          Tra cứu:{" "}
          {portals.map((portal, index) => (
            <>
              {index === 0 ? "" : " · "}
              <a href={portal.url} rel="nofollow noopener external">
                {portal.name}
                <span class="visually-hidden"> về {name}</span>
              </a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}
