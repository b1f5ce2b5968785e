import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { RequestHandler } from "./requestHandler.js";

interface ParsedRequest extends IncomingMessage {
  /** What a middleware such as `express.urlencoded()` has read already. */
  readonly body?: unknown;
  readonly originalUrl?: string;
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

function toFetchRequest(request: ParsedRequest): Request {
  const headers = headersOf(request);
  const method = request.method ?? "GET";
  // Only path and query are read of it; the handler knows its own origin.
  const url = new URL(request.originalUrl ?? request.url ?? "/", "http://localhost");
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers });
  if (request.body === undefined || !request.readableEnded) {
    const body = Readable.toWeb(request) as unknown as ReadableStream;
    return new Request(url, { method, headers, body, duplex: "half" } as RequestInit);
  }
  headers.set("content-type", "application/json");
  return new Request(url, { method, headers, body: JSON.stringify(request.body) });
}

/**
 * Lets a handler serve Node's own `http` server, Express or Connect, whether or not a middleware has read the body already.
 *
 * @example
 * ```ts
 * const listener = toNodeListener(async () => new Response("xin chào"));
 * listener.length; // => 2
 * ```
 */
export function toNodeListener(
  handler: RequestHandler,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    try {
      const remoteAddress = request.socket.remoteAddress ?? "";
      const answer = await handler(toFetchRequest(request), { remoteAddress });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
}
