import { escapeHtml } from "@sotruong/core";
import type { FriendMailer } from "./friendMailer.js";
import { respondWithHtml } from "./internal/respondWithHtml.js";
import type { RequestHandler } from "./requestHandler.js";

/** Where a reader stands who wants no more mail. */
export type UnsubscribeState = "asking" | "done" | "unknown-link" | "unavailable";

/** What a handler needs. */
export interface UnsubscribeHandlerOptions {
  readonly mailer: FriendMailer;
  /** The page of each state; the form of `"asking"` must post to the same address. */
  readonly renderPage?: (state: UnsubscribeState) => string | Promise<string>;
}

const TITLE = "Đừng gửi thư cho tôi nữa";
const SENTENCES: Readonly<Record<UnsubscribeState, string>> = {
  asking: "Trang này sẽ không gửi thư nào tới địa chỉ của bạn nữa, dù ai yêu cầu.",
  done: "Đã ghi nhận. Trang này sẽ không gửi thư tới địa chỉ của bạn nữa.",
  "unknown-link": "Liên kết này không phải do trang đưa ra, hoặc đã bị cắt bớt khi sao chép.",
  unavailable: "Chưa ghi nhận được vì trang đang gặp trục trặc. Xin thử lại sau ít phút.",
};
const STATUS: Readonly<Record<UnsubscribeState, number>> = {
  asking: 200,
  done: 200,
  "unknown-link": 404,
  unavailable: 503,
};

function plainPage(state: UnsubscribeState): string {
  const form =
    state === "asking" ? `<form method="post"><button type="submit">${TITLE}</button></form>` : "";
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1><p>${escapeHtml(SENTENCES[state])}</p>${form}</main></body></html>`;
}

/**
 * Makes a handler for the “đừng gửi nữa” link: opening it only asks, since mail programs open links by themselves; posting
 * acts. A mail program's own button posts too (RFC 8058, one click).
 *
 * @example
 * ```ts
 * const mailer = { issueToken: () => "", send: async () => ({ ok: true, value: { messageId: "" } }), isUnsubscribeToken: () => false, unsubscribe: async () => false } as const;
 * const handle = createUnsubscribeHandler({ mailer });
 * (await handle(new Request("https://truong.example/dung-gui?token=x"), { remoteAddress: "192.0.2.1" })).status; // => 404
 * ```
 */
export function createUnsubscribeHandler(options: UnsubscribeHandlerOptions): RequestHandler {
  const { mailer, renderPage = plainPage } = options;

  async function stateOf(request: Request): Promise<UnsubscribeState> {
    const token = new URL(request.url).searchParams.get("token") ?? "";
    if (!mailer.isUnsubscribeToken(token)) return "unknown-link";
    if (request.method !== "POST") return "asking";
    try {
      return (await mailer.unsubscribe(token)) ? "done" : "unknown-link";
    } catch {
      return "unavailable";
    }
  }

  return async (request) => {
    if (!["GET", "HEAD", "POST"].includes(request.method)) {
      return new Response(null, { status: 405, headers: { Allow: "GET, HEAD, POST" } });
    }
    const state = await stateOf(request);
    return respondWithHtml(await renderPage(state), STATUS[state]);
  };
}
