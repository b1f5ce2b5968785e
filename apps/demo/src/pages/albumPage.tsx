import type { Album } from "@sotruong/site";
import { AlbumList } from "../parts/albumList.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface AlbumPageProperties {
  readonly frame: PageFrame;
  readonly album: Album;
}

export function AlbumPage({ frame, album }: AlbumPageProperties) {
  return (
    <Layout frame={frame} title={album.title} canonicalPath="/album">
      <div class="page-heading">
        <h1>{album.title}</h1>
        <p>Mở một ảnh để xem lớn. Khi xem ảnh, phím ← và → chuyển ảnh, phím Esc đóng ảnh.</p>
      </div>
      <div class="album-page">
        <AlbumList album={album} />
      </div>
      <dialog class="album-dialog" aria-labelledby="ten-anh">
        <div class="dialog-head">
          <h2 id="ten-anh" data-album="caption">
            {album.title}
          </h2>
          <button type="button" class="button" data-album="close">
            Đóng
          </button>
        </div>
        <img data-album="image" src="/hinh/emblem.svg" alt="" width="960" height="540" />
        <div class="album-steps">
          <button type="button" class="button" data-album="previous">
            Ảnh trước
          </button>
          <p role="status" data-album="place" />
          <button type="button" class="button" data-album="next">
            Ảnh sau
          </button>
        </div>
      </dialog>
    </Layout>
  );
}
