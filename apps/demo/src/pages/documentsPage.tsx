import type { CitedDocument } from "../content/citedDocuments.js";
import { CitedDocumentEntry } from "../parts/citedDocumentEntry.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface DocumentsPageProperties {
  readonly frame: PageFrame;
  /** The most cited first. */
  readonly documents: readonly CitedDocument[];
  /** The day on which the addresses of the portals were checked, as printed. */
  readonly portalsCheckedOn: string;
}

const mostCitedCount = 5;
const systems = [
  { system: "party", id: "dang", name: "Văn bản của Đảng" },
  { system: "state", id: "nha-nuoc", name: "Văn bản của Nhà nước" },
  { system: "other", id: "khac", name: "Văn bản khác" },
] as const;

function inOrder(documents: readonly CitedDocument[]): readonly CitedDocument[] {
  return [...documents].sort(
    (one, other) =>
      one.type.localeCompare(other.type, "vi") ||
      (other.citation.date ?? "").localeCompare(one.citation.date ?? "") ||
      one.name.localeCompare(other.name, "vi", { numeric: true }),
  );
}

function Group({
  id,
  name,
  documents,
}: {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly CitedDocument[];
}) {
  const types = [...new Set(documents.map(({ type }) => type))];
  if (documents.length === 0) return null;
  return (
    <section class="document-group" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {types.map((type) => (
        <>
          <h3>{type}</h3>
          <ul>
            {documents
              .filter((document) => document.type === type)
              .map((document) => (
                <CitedDocumentEntry document={document} />
              ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function MostCited({ documents }: { readonly documents: readonly CitedDocument[] }) {
  return (
    <section class="document-group" aria-labelledby="nhac-nhieu">
      <h2 id="nhac-nhieu">Được nhắc đến nhiều nhất</h2>
      <ol class="most-cited">
        {documents.slice(0, mostCitedCount).map(({ anchor, name, mentions, stories }) => (
          <li>
            <a href={`#${anchor}`}>{name}</a>{" "}
            <span class="quiet">
              {mentions} lần trong {stories.length} bài
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Every document that the site's articles name: of what kind, by whom, and in which articles. */
export function DocumentsPage({ frame, documents, portalsCheckedOn }: DocumentsPageProperties) {
  const sorted = inOrder(documents);
  return (
    <Layout frame={frame} title="Văn bản được nhắc đến" canonicalPath="/van-ban">
      <div class="page-heading">
        <h1>Văn bản được nhắc đến</h1>
        <p>
          {documents.length === 0
            ? "Chưa có bài viết nào nhắc đến văn bản."
            : `${documents.length} văn bản được nhắc đến trong các bài viết trên trang, xếp theo cơ quan ban hành và loại văn bản.`}
        </p>
      </div>
      {documents.length === 0 ? null : <MostCited documents={documents} />}
      {systems.map(({ system, id, name }) => (
        <Group
          id={id}
          name={name}
          documents={sorted.filter((document) => document.system === system)}
        />
      ))}
      {documents.some(({ portals }) => portals.length > 0) ? (
        <p class="quiet portal-note">
          Địa chỉ tra cứu dẫn tới trang khác và không được các trang ấy cam kết giữ nguyên; đã xem
          lại ngày {portalsCheckedOn}.
        </p>
      ) : null}
    </Layout>
  );
}
