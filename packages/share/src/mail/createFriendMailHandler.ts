import { err, escapeHtml, type Result } from "@sotruong/core";
import { clientAddressOf } from "./clientAddressOf.js";
import type { FriendMailer, FriendMailReceipt } from "./friendMailer.js";
import { FRIEND_MAIL_LABELS } from "./friendMailLabels.js";
import { type FriendMailRefusal, friendMailRefusal } from "./friendMailRefusal.js";
import { isFromElsewhere } from "./internal/isFromElsewhere.js";
import { readPostedForm } from "./internal/readPostedForm.js";
import { respondWithHtml } from "./internal/respondWithHtml.js";
import type { RequestHandler } from "./requestHandler.js";

/** What became of a posted form. */
export type FriendMailAnswer = Result<FriendMailReceipt, FriendMailRefusal>;

/** What a handler needs. */
export interface FriendMailHandlerOptions {
  readonly mailer: FriendMailer;
  /** The site's own origin, such as `https://truong.example`: posts that another site caused are refused. */
  readonly origin: string;
  /** How many proxies of the site's own stand before it; 0 by default, and then no forwarding header is believed. */
  readonly trustedProxies?: number;
  /** The page for a browser without script; it gets the posted texts, so that the reader need not type them again. */
  readonly renderPage?: (
    answer: FriendMailAnswer,
    posted: Readonly<Record<string, string>>,
  ) => string | Promise<string>;
}

function plainPage(answer: FriendMailAnswer): string {
  const title = FRIEND_MAIL_LABELS.title;
  const lines = answer.ok
    ? [FRIEND_MAIL_LABELS.sent]
    : [answer.error.message, ...Object.values(answer.error.fields ?? {})];
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs}</main></body></html>`;
}

function wantsJson(request: Request): boolean {
  const accepted = request.headers.get("accept") ?? "";
  return accepted.includes("application/json") && !accepted.includes("text/html");
}

function textsOf(posted: unknown): Readonly<Record<string, string>> {
  const entries = typeof posted === "object" && posted !== null ? Object.entries(posted) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/**
 * Makes a handler for the posted form: an HTML form without script as well as JSON. It answers with a page, or with JSON
 * where that is asked for, and with the status of the refusal.
 *
 * @example
 * ```ts
 * const mailer = { issueToken: () => "", send: async () => ({ ok: true, value: { messageId: "<1@truong.example>" } }), isUnsubscribeToken: () => false, unsubscribe: async () => false } as const;
 * const handle = createFriendMailHandler({ mailer, origin: "https://truong.example" });
 * const request = new Request("https://truong.example/gui-thu", { method: "POST", headers: { origin: "https://evil.example" } });
 * (await handle(request, { remoteAddress: "192.0.2.1" })).status; // => 403
 * ```
 */
export function createFriendMailHandler(options: FriendMailHandlerOptions): RequestHandler {
  const { mailer, origin, trustedProxies = 0, renderPage = plainPage } = options;

  async function answerTo(
    request: Request,
    remoteAddress: string,
  ): Promise<{ readonly answer: FriendMailAnswer; readonly posted: unknown }> {
    const refuse = (code: FriendMailRefusal["code"]) => ({
      answer: err(friendMailRefusal(code)),
      posted: {},
    });
    if (request.method !== "POST") return refuse("share/mail-method-not-allowed");
    if (isFromElsewhere(request.headers, origin)) return refuse("share/mail-cross-site");
    const read = await readPostedForm(request);
    if (!read.ok) return refuse(read.error);
    const forwardedFor = request.headers.get("x-forwarded-for");
    const address = clientAddressOf({ remoteAddress, forwardedFor, trustedProxies });
    return { answer: await mailer.send(read.value, { address }), posted: read.value };
  }

  return async (request, { remoteAddress }) => {
    const { answer, posted } = await answerTo(request, remoteAddress);
    const status = answer.ok ? 200 : answer.error.status;
    const headers = new Headers({ "Cache-Control": "no-store" });
    if (status === 405) headers.set("Allow", "POST");
    if (!answer.ok && answer.error.retryAfterSeconds !== undefined) {
      headers.set("Retry-After", String(answer.error.retryAfterSeconds));
    }
    if (wantsJson(request)) {
      const body = answer.ok ? { ok: true } : { ok: false, error: answer.error };
      return Response.json(body, { status, headers });
    }
    return respondWithHtml(await renderPage(answer, textsOf(posted)), status, headers);
  };
}
