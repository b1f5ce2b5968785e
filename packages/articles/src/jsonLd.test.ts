import { describe, expect, it } from "vitest";
import {
  type ArticleInput,
  articleSummarySchema,
  formatJsonLd,
  formatOpenGraph,
  type PublicSite,
  toJsonLd,
  toOpenGraph,
} from "./index.js";

const site: PublicSite = {
  name: "Trường Chính trị tỉnh Mẫu",
  url: "https://truong.example.vn/",
  logo: "/logo.png",
  sections: { "nghien-cuu": "Nghiên cứu, trao đổi" },
};

const input: Omit<ArticleInput, "body"> = {
  version: 1,
  id: "17",
  slug: "nang-cao-chat-luong",
  title: "NÂNG CAO CHẤT LƯỢNG",
  displayTitle: "Nâng cao chất lượng",
  summary: "Tóm tắt",
  section: "nghien-cuu",
  publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" },
  updatedAt: { wallTime: "2021-09-16T09:00:30", zone: "UTC" },
  status: "published",
  tags: ["đào tạo"],
  authors: [{ name: "Trần Văn Mẫu", post: "Trưởng phòng", unit: "Phòng QLĐT&NCKH" }],
  images: [{ url: "/a.jpg", alt: "Ảnh", credit: "Ban Biên tập" }],
  references: [
    {
      text: "Nghị định số 101/2017/NĐ-CP",
      code: "101/2017/NĐ-CP",
      type: "Nghị định",
      date: "2017-09-01",
      system: "state",
    },
    { text: "Quy định số 164-QĐ/TW", code: "164-QĐ/TW", system: "party" },
  ],
  corrections: [
    { at: { wallTime: "2021-09-17T08:00", zone: "Asia/Ho_Chi_Minh" }, note: "Sửa số liệu" },
  ],
  views: 684,
};
const article = articleSummarySchema.parse(input);

describe("toJsonLd", () => {
  const data = toJsonLd(article, site);

  it("describes the article", () => {
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      url: "https://truong.example.vn/nghien-cuu/nang-cao-chat-luong",
      headline: "Nâng cao chất lượng",
      datePublished: "2021-09-16T02:18:00+07:00",
      dateModified: "2021-09-16T16:00:30+07:00",
      inLanguage: "vi-VN",
      author: [
        {
          "@type": "Person",
          name: "Trần Văn Mẫu",
          jobTitle: "Trưởng phòng",
          worksFor: { name: "Phòng QLĐT&NCKH" },
        },
      ],
      publisher: {
        "@type": "EducationalOrganization",
        name: site.name,
        logo: { url: "https://truong.example.vn/logo.png" },
      },
      image: [
        { url: "https://truong.example.vn/a.jpg", caption: "Ảnh", creditText: "Ban Biên tập" },
      ],
      correction: [{ text: "Sửa số liệu" }],
    });
    expect(toJsonLd(article, site, { type: "ScholarlyArticle" })["@type"]).toBe("ScholarlyArticle");
  });

  it("shows the way to the article", () => {
    expect(data["mainEntityOfPage"]).toMatchObject({
      breadcrumb: {
        "@type": "BreadcrumbList",
        itemListElement: [
          { position: 1, name: site.name, item: "https://truong.example.vn/" },
          {
            position: 2,
            name: "Nghiên cứu, trao đổi",
            item: "https://truong.example.vn/nghien-cuu",
          },
          { position: 3, name: "Nâng cao chất lượng" },
        ],
      },
    });
  });

  it("calls documents of the State legislation, and those of the Party not", () => {
    expect(data["citation"]).toMatchObject([
      {
        "@type": "Legislation",
        legislationIdentifier: "101/2017/NĐ-CP",
        legislationDate: "2017-09-01",
      },
      { "@type": "CreativeWork", identifier: "164-QĐ/TW" },
    ]);
  });

  it("gives views as views, never as a rating", () => {
    expect(data["interactionStatistic"]).toMatchObject({ userInteractionCount: 684 });
    expect(toJsonLd(article, site, { views: 700 })["interactionStatistic"]).toMatchObject({
      userInteractionCount: 700,
    });
    expect(JSON.stringify(data)).not.toMatch(/rating/iu);
  });

  it("leaves out what it does not know", () => {
    const { summary: _, views: __, ...rest } = input;
    const bare = articleSummarySchema.parse({
      ...rest,
      authors: [],
      images: [],
      references: [],
      corrections: [],
      tags: [],
    });
    expect(JSON.stringify(toJsonLd(bare, { name: "Trường", url: site.url }))).not.toMatch(
      /"(?:author|image|citation|correction|keywords|interactionStatistic|description|logo)"/u,
    );
  });

  it("names the article whose time does not exist", () => {
    const bad = { ...article, publishedAt: { wallTime: "2021-13-01", zone: "unknown" } };
    expect(() => toJsonLd(bad, site)).toThrow(/“17”.*2021-13-01/u);
  });
});

describe("formatJsonLd", () => {
  it("cannot be broken out of, and reads back as it was", () => {
    const data = { name: "</script><script>x()</script><!-- <script>", more: "\u2028&" };
    const written = formatJsonLd(data);
    expect(written.match(/<\/?script/gu)).toHaveLength(2);
    expect(written).not.toContain("<!--");
    expect(JSON.parse(written.replace(/^[^>]*>/u, "").replace("</script>", ""))).toEqual(data);
  });
});

describe("Open Graph", () => {
  it("describes the article for previews", () => {
    const tags = toOpenGraph(article, site);
    expect(tags.map(({ property, content }) => `${property}=${content}`)).toEqual([
      "og:type=article",
      "og:title=Nâng cao chất lượng",
      "og:url=https://truong.example.vn/nghien-cuu/nang-cao-chat-luong",
      "og:description=Tóm tắt",
      "og:site_name=Trường Chính trị tỉnh Mẫu",
      "og:locale=vi_VN",
      "og:image=https://truong.example.vn/a.jpg",
      "og:image:alt=Ảnh",
      "article:published_time=2021-09-16T02:18:00+07:00",
      "article:modified_time=2021-09-16T16:00:30+07:00",
      "article:author=Trần Văn Mẫu",
      "article:section=Nghiên cứu, trao đổi",
      "article:tag=đào tạo",
    ]);
  });

  it("is written so that no text ends its attribute", () => {
    expect(formatOpenGraph([{ property: "og:title", content: '"><script>' }])).toBe(
      '<meta property="og:title" content="&quot;&gt;&lt;script&gt;">',
    );
  });
});
