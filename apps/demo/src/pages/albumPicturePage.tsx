import type { Album } from "@sotruong/site";
import { Breadcrumb } from "../parts/breadcrumb.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface AlbumPicturePageProperties {
  readonly frame: PageFrame;
  readonly title: string;
  readonly image: Album["images"][number];
  /** From 1 on. */
  readonly number: number;
  readonly count: number;
}

/** One picture on a page of its own. */
export function AlbumPicturePage(properties: AlbumPicturePageProperties) {
  const { frame, title, image, number, count } = properties;
  const name = image.caption ?? image.alt;
  return (
    <Layout frame={frame} title={`${name} - ${title}`} canonicalPath={`/album/${number}`}>
      <div class="page-heading">
        <Breadcrumb
          places={[
            { address: "/", name: "Trang chủ" },
            { address: "/album", name: title },
          ]}
        />
        <h1>{name}</h1>
      </div>
      <figure class="album-picture">
        <img src={image.url} alt={image.alt} width="960" height="540" />
        {image.credit === undefined ? null : <figcaption>Ảnh: {image.credit}</figcaption>}
      </figure>
      <nav class="album-steps" aria-label="Các ảnh trong album">
        {number > 1 ? (
          <a class="button" rel="prev" href={`/album/${number - 1}`}>
            Ảnh trước
          </a>
        ) : (
          <span />
        )}
        <p>
          Ảnh {number} trên {count}
        </p>
        {number < count ? (
          <a class="button" rel="next" href={`/album/${number + 1}`}>
            Ảnh sau
          </a>
        ) : (
          <span />
        )}
      </nav>
    </Layout>
  );
}
