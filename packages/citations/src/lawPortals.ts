import type { CitedDocument } from "./citationKey.js";

/** A public site on which a document can be looked up by its number and sign. */
export interface LawPortal {
  readonly name: string;
  /** Whether the site describes this address itself; otherwise it was only seen in use and may change without notice. */
  readonly documented: boolean;
  /** The civil date on which the address was last compared with use. */
  readonly checkedOn: string;
  /** Which documents the site holds. */
  readonly system: "state";
  /** The address of a search for the document; absent where the reference has neither number and sign nor title. */
  href(citation: CitedDocument): string | undefined;
}

function searchTerm(citation: CitedDocument): string | undefined {
  if (citation.system === "party") return undefined;
  if (citation.code !== undefined && citation.sign !== undefined) return citation.code;
  const type = citation.type ?? "";
  return citation.name === undefined ? undefined : `${type} ${citation.name}`.trim();
}

function portal(name: string, address: string): LawPortal {
  return {
    name,
    documented: false,
    checkedOn: "2026-11-23",
    system: "state",
    href(citation) {
      const term = searchTerm(citation);
      return term === undefined ? undefined : `${address}${encodeURIComponent(term)}`;
    },
  };
}

/**
 * Search addresses of the public law portals. None of the sites documents them: they were seen in use in public software,
 * so a site should treat them as a convenience and not as a permanent link. Party documents are not looked up there.
 *
 * @example
 * ```ts
 * const [national] = lawPortals;
 * national.href(parseCitation("Nghị định số 101/2017/NĐ-CP")); // => "https://vbpl.vn/TW/Pages/vbpq-timkiem.aspx?Keyword=101%2F2017%2FN%C4%90-CP"
 * national.documented; // => false
 * ```
 */
export const lawPortals: readonly LawPortal[] = [
  portal(
    "Cơ sở dữ liệu quốc gia về văn bản pháp luật",
    "https://vbpl.vn/TW/Pages/vbpq-timkiem.aspx?Keyword=",
  ),
  portal("Thư viện Pháp luật", "https://thuvienphapluat.vn/page/tim-van-ban.aspx?keyword="),
  portal("LuatVietnam", "https://luatvietnam.vn/tim-van-ban.html?Keywords="),
];
