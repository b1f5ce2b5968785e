import type { Reference } from "../content/annotateBody.js";

/** The documents an article refers to, where its links lead: readable without a pointer and on paper. */
export function References({ references }: { readonly references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return (
    <section class="references" aria-labelledby="van-ban">
      <h2 id="van-ban">Văn bản được nhắc đến</h2>
      <ol>
        {references.map(({ id, printed, facts, anchor }) => (
          <li class="reference" id={id} tabindex={-1}>
            {anchor === undefined ? (
              <span class="reference-name">{printed}</span>
            ) : (
              <a class="reference-name" href={`/van-ban#${anchor}`}>
                {printed}
              </a>
            )}
            {facts === "" ? null : <span class="quiet">{facts}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
