import { fileURLToPath } from "node:url";
import { createMemoryStore, createVisitCounter } from "@sotruong/site";
import { describe, expect, it } from "vitest";
import { loadSchool } from "./content/loadSchool.js";
import { createSite } from "./createSite.js";

async function siteWith(
  read: () => Promise<readonly never[]>,
  onError: (problem: unknown) => void,
) {
  return createSite({
    school: await loadSchool(fileURLToPath(new URL("../schools/hai-binh", import.meta.url))),
    imported: { read },
    visits: createVisitCounter({
      store: createMemoryStore(),
      limiter: { consume: async () => undefined },
      secret: "mot-chuoi-du-dai-de-thu",
    }),
    assets: new Map(),
    pictures: new Map(),
    now: () => new Date("2021-09-16T02:18:00+07:00"),
    onError,
  });
}

describe("createSite", () => {
  it("answers an unforeseen problem with a Vietnamese page and logs it", async () => {
    const problems: unknown[] = [];
    const problem = new Error("ổ đĩa hỏng");
    const site = await siteWith(
      () => Promise.reject(problem),
      (one) => problems.push(one),
    );
    const response = await site.request("/");
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).toContain("Trang đang gặp trục trặc");
    expect(body).not.toContain("ổ đĩa hỏng");
    expect(problems).toEqual([problem]);
  });

  it("sends strict headers with every answer", async () => {
    const site = await siteWith(
      async () => [],
      () => {},
    );
    for (const path of ["/", "/khong-co", "/healthz"]) {
      const { headers } = await site.request(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-robots-tag")).toBe("noindex");
    }
  });

  it("writes no style attribute, inline style or inline script", async () => {
    const site = await siteWith(
      async () => [],
      () => {},
    );
    const paths = ["/", "/lop-hoc", "/chi-tieu", "/bai-viet/lop-hoc-tren-dao-hon-mai"];
    for (const path of [...paths, "/print/lop-hoc-tren-dao-hon-mai"]) {
      const body = await (await site.request(path)).text();
      expect(body).not.toMatch(
        /<style|\sstyle=|<script(?![^>]*\ssrc=|\stype="application\/ld\+json">)|\son[a-z]+=/u,
      );
    }
  });

  it("prints with the time of printing, labelled", async () => {
    const site = await siteWith(
      async () => [],
      () => {},
    );
    const body = await (await site.request("/print/lop-hoc-tren-dao-hon-mai")).text();
    expect(body).toContain("In lúc 02:18, ngày 16 tháng 9 năm 2021");
    expect(body).toContain("Nguồn:");
  });

  it("knows no page beyond the last one of a section", async () => {
    const site = await siteWith(
      async () => [],
      () => {},
    );
    for (const query of ["?trang=2", "?trang=0", "?trang=x", "?trang=1.5"]) {
      expect((await site.request(`/chuyen-muc/tin-tuc${query}`)).status).toBe(404);
    }
  });
});
