import type { Album } from "@sotruong/site";

/** Each picture is a link to a page of its own: that works by keyboard and without a script. */
export function AlbumList({ album }: { readonly album: Album }) {
  return (
    <ul class="album">
      {album.images.map(({ url, alt, caption, credit }, index) => (
        <li>
          <figure>
            <a href={`/album/${index + 1}`} data-album-picture={index + 1}>
              <img src={url} alt={alt} width="960" height="540" loading="lazy" decoding="async" />
            </a>
            {caption === undefined && credit === undefined ? null : (
              <figcaption>
                {[caption, credit === undefined ? undefined : `Ảnh: ${credit}`]
                  .filter((part) => part !== undefined)
                  .join(". ")}
              </figcaption>
            )}
          </figure>
        </li>
      ))}
    </ul>
  );
}
