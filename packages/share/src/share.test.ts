import { describe, expect, it, vi } from "vitest";
import { copyLink } from "./copyLink.js";
import { share } from "./share.js";

const PAGE = { title: "Tuyển sinh\r\nlớp mới", url: "https://truong.example/tin/1?utm_source=x" };

function browser(parts: {
  share?: (data: ShareData) => Promise<void>;
  canShare?: boolean;
  copy?: () => Promise<void>;
}): Navigator {
  return {
    ...(parts.share && { share: parts.share }),
    ...(parts.canShare !== undefined && { canShare: () => parts.canShare }),
    clipboard: { writeText: parts.copy ?? (() => Promise.reject(new Error("denied"))) },
  } as unknown as Navigator;
}

function failure(name: string) {
  return () => Promise.reject(Object.assign(new Error(name), { name }));
}

describe("share", () => {
  it("opens the share sheet first, with clean data", async () => {
    const sheet = vi.fn(() => Promise.resolve());
    expect(await share(PAGE, { navigator: browser({ share: sheet }) })).toEqual({
      way: "web-share",
    });
    expect(sheet).toHaveBeenCalledWith({
      title: "Tuyển sinh lớp mới",
      url: "https://truong.example/tin/1",
    });
  });

  it("calls the share sheet before anything is awaited", () => {
    const sheet = vi.fn(() => Promise.resolve());
    void share(PAGE, { navigator: browser({ share: sheet }) });
    expect(sheet).toHaveBeenCalledTimes(1);
  });

  it("takes a cancel for an answer and copies nothing", async () => {
    const copy = vi.fn(() => Promise.resolve());
    const navigator = browser({ share: failure("AbortError"), copy });
    expect(await share(PAGE, { navigator })).toEqual({ way: "cancelled" });
    expect(copy).not.toHaveBeenCalled();
  });

  it.each([
    ["there is no share sheet", {}],
    ["the sheet cannot take the data", { share: () => Promise.resolve(), canShare: false }],
    ["the sheet is refused", { share: failure("NotAllowedError") }],
  ])("copies where %s", async (_, parts) => {
    const copy = vi.fn(() => Promise.resolve());
    expect(await share(PAGE, { navigator: browser({ ...parts, copy }) })).toEqual({
      way: "copied",
    });
    expect(copy).toHaveBeenCalledWith("https://truong.example/tin/1");
  });

  it("writes a mail where the clipboard is refused, and fails where that is impossible", async () => {
    const opened: string[] = [];
    const openMail = (url: string) => opened.push(url) > 0;
    expect(await share(PAGE, { navigator: browser({}), openMail })).toEqual({ way: "mail" });
    expect(opened[0]).toMatch(/^mailto:\?subject=Tuy/u);
    expect(await share(PAGE, { navigator: browser({}), openMail: () => false })).toEqual({
      way: "failed",
    });
  });

  it("shares once for two clicks", async () => {
    const sheet = vi.fn(() => Promise.resolve());
    const navigator = browser({ share: sheet });
    const results = await Promise.all([share(PAGE, { navigator }), share(PAGE, { navigator })]);
    expect(results).toEqual([{ way: "web-share" }, { way: "web-share" }]);
    expect(sheet).toHaveBeenCalledTimes(1);
    await share(PAGE, { navigator });
    expect(sheet).toHaveBeenCalledTimes(2);
  });

  it("refuses an address that is none", async () => {
    await expect(share({ title: "x", url: "javascript:1" })).rejects.toMatchObject({
      code: "share/invalid-url",
    });
  });
});

describe("copyLink", () => {
  it("answers false on a server", async () => {
    expect(await copyLink("https://truong.example/")).toBe(false);
  });
});

describe("share in difficult browsers", () => {
  const ZALO = "Mozilla/5.0 (Linux; Android 14; wv) Chrome/126.0 Mobile Zalo android/12100702";

  it("opens no mail program inside an application, where it would lead to an error page", async () => {
    const navigator = { ...browser({}), userAgent: ZALO } as Navigator;
    const href: string[] = [];
    const location = {
      set href(url: string) {
        href.push(url);
      },
    };
    const document = {
      body: { append: () => undefined },
      activeElement: null,
      createElement: () => ({ style: {}, select: () => undefined, remove: () => undefined }),
      execCommand: () => false,
      defaultView: { location },
    } as unknown as Document;
    expect(await share(PAGE, { navigator, document })).toEqual({ way: "failed" });
    expect(href).toEqual([]);
  });

  it("leaves a sheet alone that another script has open", async () => {
    const copy = vi.fn(() => Promise.resolve());
    const navigator = browser({ share: failure("InvalidStateError"), copy });
    expect(await share(PAGE, { navigator })).toEqual({ way: "cancelled" });
    expect(copy).not.toHaveBeenCalled();
  });

  it("knows a cancel from another frame, whose errors are no instances of ours", async () => {
    const navigator = browser({ share: () => Promise.reject({ name: "AbortError" }) });
    expect(await share(PAGE, { navigator })).toEqual({ way: "cancelled" });
  });

  it("takes only the ways that are wanted", async () => {
    const copy = vi.fn(() => Promise.resolve());
    const navigator = browser({ share: failure("NotAllowedError"), copy });
    expect(await share(PAGE, { navigator, ways: ["web-share"] })).toEqual({ way: "failed" });
    expect(copy).not.toHaveBeenCalled();
    expect(await share(PAGE, { navigator, ways: ["copied"] })).toEqual({ way: "copied" });
  });
});
