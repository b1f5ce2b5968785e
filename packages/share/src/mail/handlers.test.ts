import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settingsForTests } from "../../test/friendMailerForTests.js";
import {
  createFriendMailer,
  createFriendMailHandler,
  createMemorySuppression,
  createUnsubscribeHandler,
  type FriendMailClient,
  type FriendMailer,
  type OutgoingMail,
  type RequestHandler,
  toNodeListener,
} from "../mail.js";

const origin = "https://truong.example";
let sent: OutgoingMail[];
let clients: FriendMailClient[];
let mailer: FriendMailer;
let handle: RequestHandler;

beforeEach(() => {
  sent = [];
  clients = [];
  const real = createFriendMailer(
    settingsForTests({
      suppression: createMemorySuppression(),
      transport: {
        async sendMail(mail) {
          sent.push(mail);
          return {};
        },
      },
    }),
  );
  mailer = {
    ...real,
    send(form, client) {
      clients.push(client);
      return real.send(form, client);
    },
  };
  handle = createFriendMailHandler({ mailer, origin });
});

const fields = (more: Record<string, string> = {}) => ({
  token: mailer.issueToken("khai-giang"),
  recipient: "lan@ban-be.example",
  senderName: "Minh",
  consent: "yes",
  ...more,
});

function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${origin}/gui-thu`, {
    method: "POST",
    body,
    headers: { origin, ...headers },
  });
  return handle(request, { remoteAddress: "203.0.113.7" });
}

describe("the form's handler", () => {
  it("takes a form of a browser without script and answers with a page", async () => {
    const answer = await post(new URLSearchParams(fields()));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toContain("Thư đã được máy chủ thư nhận chuyển.");
    expect(sent).toHaveLength(1);
  });

  it("takes JSON and answers with JSON", async () => {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await post(JSON.stringify(fields()), headers);
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    const refused = await post(JSON.stringify(fields({ recipient: "x" })), headers);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      ok: false,
      error: { code: "share/mail-invalid-form", fields: { recipient: expect.any(String) } },
    });
    expect((await post("{", headers)).status).toBe(422);
  });

  it("hands a page of the site's own what was posted, to be mended", async () => {
    handle = createFriendMailHandler({
      mailer,
      origin,
      renderPage: (answer, posted) => JSON.stringify({ answer, posted }),
    });
    const answer = await post(new URLSearchParams(fields({ recipient: "lan" })));
    expect(JSON.parse(await answer.text())).toMatchObject({
      answer: { error: { fields: { recipient: expect.stringContaining("“lan”") } } },
      posted: { recipient: "lan", senderName: "Minh" },
    });
  });

  it.each([
    ["Origin", { origin: "https://evil.example" }],
    ["a look-alike Origin", { origin: "https://truong.example.evil.example" }],
    ["no Origin of its own", { origin: "null" }],
    ["Sec-Fetch-Site", { "sec-fetch-site": "cross-site" }],
    ["a sister site", { "sec-fetch-site": "same-site" }],
  ])("refuses what another site caused, by %s", async (_, headers) => {
    const answer = await post(new URLSearchParams(fields()), headers);
    expect(answer.status).toBe(403);
    expect(sent).toEqual([]);
  });

  it.each([
    ["GET", "", 405],
    ["PUT", "x", 405],
  ])("refuses %s", async (method, body, status) => {
    const init = body === "" ? { method } : { method, body };
    const answer = await handle(new Request(`${origin}/gui-thu`, init), { remoteAddress: "::1" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([status, "POST"]);
  });

  it("refuses other kinds of bodies and large ones, without reading them to the end", async () => {
    expect((await post("x", { "content-type": "text/plain" })).status).toBe(415);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(4096).fill(97));
      },
    });
    const request = new Request(`${origin}/gui-thu`, {
      method: "POST",
      body: endless,
      headers: { origin, "content-type": "application/json" },
      duplex: "half",
    } as RequestInit);
    expect((await handle(request, { remoteAddress: "::1" })).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it("refuses a field that was sent twice", async () => {
    const body = new URLSearchParams(fields());
    body.append("recipient", "hoa@ban-be.example");
    expect((await post(body)).status).toBe(422);
    expect(sent).toEqual([]);
  });

  it("says when to come back", async () => {
    const slow = createFriendMailer(
      settingsForTests({ transport: { sendMail: async () => ({}) }, minimumSeconds: 3 }),
    );
    const handleSlow = createFriendMailHandler({ mailer: slow, origin });
    const body = new URLSearchParams({ ...fields(), token: slow.issueToken("khai-giang") });
    const request = new Request(`${origin}/gui-thu`, { method: "POST", body });
    const answer = await handleSlow(request, { remoteAddress: "::1" });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "3"]);
  });

  it("believes a forwarding header only where it is told to", async () => {
    const forwarded = { "x-forwarded-for": "192.0.2.9" };
    await post(new URLSearchParams(fields()), forwarded);
    handle = createFriendMailHandler({ mailer, origin, trustedProxies: 1 });
    await post(new URLSearchParams(fields()), forwarded);
    expect(clients.map(({ address }) => address)).toEqual(["203.0.113.7", "192.0.2.9"]);
  });
});

describe("the handler of “đừng gửi nữa”", () => {
  async function tokenOfMail(): Promise<string> {
    await post(new URLSearchParams(fields()));
    return new URL(sent[0]?.headers["List-Unsubscribe"]?.slice(1, -1) ?? "").search;
  }
  const ask = (search: string, init: RequestInit = {}) =>
    createUnsubscribeHandler({ mailer })(new Request(`${origin}/dung-gui${search}`, init), {
      remoteAddress: "::1",
    });

  it("asks when it is opened and acts when it is posted, with one click as well", async () => {
    const search = await tokenOfMail();
    const asked = await ask(search);
    expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining("<form")]);
    await post(new URLSearchParams(fields()));
    expect(sent).toHaveLength(2);
    const body = "List-Unsubscribe=One-Click";
    const done = await ask(search, { method: "POST", body });
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining("Đã ghi nhận")]);
    expect((await post(new URLSearchParams(fields()))).status).toBe(502);
    expect(sent).toHaveLength(2);
  });

  it("knows its own links only", async () => {
    expect((await ask("?token=x.y", { method: "POST" })).status).toBe(404);
    expect((await ask("")).status).toBe(404);
    expect((await ask("?token=x", { method: "DELETE" })).status).toBe(405);
  });
});

describe("under Node's own server", () => {
  let server: Server;
  afterEach(() => new Promise((closed) => server.close(closed)));
  async function listen(
    listener: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<string> {
    server = createServer(listener);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/gui-thu`;
  }

  it("takes a form", async () => {
    const url = await listen(toNodeListener(handle));
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(fields()) });
    expect([answer.status, clients]).toEqual([200, [{ address: "127.0.0.1" }]]);
  });

  it("takes what Express has read already", async () => {
    const listener = toNodeListener(handle);
    const url = await listen(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      await listener(Object.assign(request, { body }), response);
    });
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(fields()) });
    expect(answer.status).toBe(200);
    expect(sent).toHaveLength(1);
  });

  it("answers a fault with 500 and goes on", async () => {
    const url = await listen(
      toNodeListener(async () => {
        throw new Error("fault");
      }),
    );
    expect((await fetch(url)).status).toBe(500);
  });
});
