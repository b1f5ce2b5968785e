import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NO_LIMITS, settingsForTests } from "../../test/friendMailerForTests.js";
import { type MailServer, startMailServer } from "../../test/startMailServer.js";
import {
  createFriendMailer,
  createMemoryLimiter,
  createSmtpTransport,
  FRIEND_MAIL_REFUSALS,
  type FriendMailEvent,
  type FriendMailer,
  type FriendMailerOptions,
} from "../mail.js";

const client = { address: "192.0.2.1" };
let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.close());

function mailerWith(more: Partial<FriendMailerOptions> = {}): FriendMailer {
  return createFriendMailer(
    settingsForTests({
      transport: createSmtpTransport({ url: server.url, timeout: 400 }),
      ...more,
    }),
  );
}

const formOf = (mailer: FriendMailer, more: Record<string, unknown> = {}) => ({
  token: mailer.issueToken("khai-giang"),
  recipient: "lan@ban-be.example",
  senderName: "Minh",
  note: "Đọc đoạn cuối nhé",
  consent: "yes",
  ...more,
});

async function codeOf(mailer: FriendMailer, form: unknown): Promise<string> {
  const answer = await mailer.send(form, client);
  if (answer.ok) return "sent";
  expect(answer.error).toMatchObject(FRIEND_MAIL_REFUSALS[answer.error.code]);
  return answer.error.code;
}

describe("a mail that goes out", () => {
  it("is what the school says, to one recipient, from the school", async () => {
    const clock = () => new Date("2026-11-25T02:30:00Z");
    const mailer = mailerWith({ clock });
    const answer = await mailer.send(formOf(mailer, { senderName: "Minh <b>" }), client);
    const [mail] = server.received;
    expect(mail).toMatchObject({ from: "ban-tin@truong.example", to: ["lan@ban-be.example"] });
    const parsed = await PostalMime.parse(mail?.raw ?? "");
    expect(answer).toEqual({ ok: true, value: { messageId: parsed.messageId } });
    expect(parsed).toMatchObject({
      from: { name: "Trường Chính trị tỉnh Trà Sơn", address: "ban-tin@truong.example" },
      to: [{ address: "lan@ban-be.example" }],
      subject: "Một người bạn gửi bạn bài viết: Khai giảng lớp bồi dưỡng khóa III",
      date: "2026-11-25T02:30:00.000Z",
    });
    expect(parsed.cc ?? []).toEqual([]);
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.replyTo ?? []).toEqual([]);
    const headers = Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      "auto-submitted": "auto-generated",
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
    });
    expect(headers["list-unsubscribe"]).toMatch(
      /^<https:\/\/truong\.example\/dung-gui\?token=[\w.-]+>$/u,
    );
    expect(headers["content-type"]).toMatch(/^multipart\/alternative;/u);
    for (const part of [parsed.text, parsed.html]) {
      expect(part).toContain("https://truong.example/tin/khai-giang");
      expect(part).toContain("Đọc đoạn cuối nhé");
      expect(part).toContain("https://truong.example/dung-gui?token=");
    }
    expect(parsed.html).toContain("Minh &lt;b&gt;");
    expect(parsed.html).not.toMatch(/\ssrc=|url\(|<link|@import/u);
    expect(mail?.raw).not.toContain("192.0.2.1");
  });

  it("shows a title as text, whatever is in it", async () => {
    const title = "Tin\r\nBcc: x@y.example\r\n\r\n<script>1</script> & 😀";
    const url = "https://truong.example/tin/x";
    const mailer = mailerWith({
      articles: { find: async () => ({ title, url, published: true }) },
    });
    expect(await codeOf(mailer, formOf(mailer))).toBe("sent");
    const parsed = await PostalMime.parse(server.received[0]?.raw ?? "");
    expect(parsed.subject).toBe(
      "Một người bạn gửi bạn bài viết: Tin Bcc: x@y.example <script>1</script> & 😀",
    );
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.html).not.toContain("<script>");
    expect(server.received[0]?.to).toEqual(["lan@ban-be.example"]);
  });

  it("reports what happened without an address", async () => {
    const events: FriendMailEvent[] = [];
    const mailer = mailerWith({ onEvent: (event) => events.push(event) });
    await mailer.send(formOf(mailer), client);
    await mailer.send({}, client);
    expect(events).toEqual([
      { outcome: "sent", articleId: "khai-giang" },
      { outcome: "share/mail-invalid-form" },
    ]);
  });
});

describe("what gets no mail out", () => {
  it.each([
    ["a list", { recipient: "a@x.example, b@y.example" }, "share/mail-invalid-form"],
    [
      "a header in the recipient",
      { recipient: "a@x.example\r\nBcc: b@y.example" },
      "share/mail-invalid-form",
    ],
    ["a group", { recipient: "ban: a@x.example;" }, "share/mail-invalid-form"],
    ["a quoted local part", { recipient: '"a@x.example"@y.example' }, "share/mail-invalid-form"],
    [
      "an object for an address",
      { recipient: { address: "a@x.example" } },
      "share/mail-invalid-form",
    ],
    ["an object that reads a file", { note: { path: "/etc/hostname" } }, "share/mail-invalid-form"],
    ["a header in the name", { senderName: "Minh\r\nBcc: b@y.example" }, "share/mail-invalid-form"],
    ["a link in the note", { note: "shop.com" }, "share/mail-invalid-form"],
    ["no consent", { consent: "" }, "share/mail-invalid-form"],
    ["a filled trap", { website: "https://seo.example" }, "share/mail-not-a-person"],
    ["no token", { token: "" }, "share/mail-forged-token"],
    ["a token of one's own", { token: "a2hhaQ.m0.abc.def" }, "share/mail-forged-token"],
    [
      "a deep object",
      { recipient: JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) },
      "share/mail-invalid-form",
    ],
  ])("%s", async (_, more, code) => {
    const mailer = mailerWith();
    expect(await codeOf(mailer, formOf(mailer, more))).toBe(code);
    expect(server.talks()).toBe(0);
  });

  it("ignores an address that the form brings along", async () => {
    const mailer = mailerWith();
    const more = {
      url: "https://evil.example",
      subject: "x",
      from: "a@x.example",
      bcc: "b@y.example",
      replyTo: "c@z.example",
      articleId: "ban-nhap",
    };
    expect(await codeOf(mailer, formOf(mailer, more))).toBe("sent");
    expect(server.received[0]?.raw).not.toMatch(/evil|x\.example|y\.example|z\.example/u);
  });

  it.each(["ban-nhap", "khong-co", "noi-khac", "__proto__", "https://evil.example/"])(
    "an article that is not published here: %s",
    async (articleId) => {
      const mailer = mailerWith();
      const token = mailer.issueToken(articleId);
      expect(await codeOf(mailer, formOf(mailer, { token }))).toBe("share/mail-article-not-found");
      expect(server.talks()).toBe(0);
    },
  );

  it("a token changed anywhere", async () => {
    const mailer = mailerWith();
    const token = mailer.issueToken("khai-giang");
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === "A" ? "B" : "A";
      const forged = token.slice(0, index) + other + token.slice(index + 1);
      expect(await codeOf(mailer, formOf(mailer, { token: forged }))).toBe(
        "share/mail-forged-token",
      );
    }
    const elsewhere = mailerWith({ secret: "mot-bi-mat-khac-cung-dai-hon-ba-hai-ky-tu" });
    expect(await codeOf(elsewhere, formOf(elsewhere, { token }))).toBe("share/mail-forged-token");
  });

  it("a token that is too new, too old or used", async () => {
    let now = new Date("2026-11-25T02:30:00Z").getTime();
    const mailer = mailerWith({ clock: () => new Date(now), minimumSeconds: 3 });
    const form = formOf(mailer);
    expect(await codeOf(mailer, form)).toBe("share/mail-token-too-new");
    now += 3_000;
    expect(await codeOf(mailer, form)).toBe("sent");
    expect(await codeOf(mailer, form)).toBe("share/mail-token-used");
    const late = formOf(mailer);
    now += 121 * 60_000;
    expect(await codeOf(mailer, late)).toBe("share/mail-expired-token");
    expect(server.received).toHaveLength(1);
  });

  it("a challenge that is not passed or fails", async () => {
    const outcomes: ((answer: string) => Promise<boolean>)[] = [
      async () => false,
      async () => {
        throw new Error("down");
      },
      async () => "yes" as unknown as boolean,
    ];
    for (const challenge of outcomes) {
      const mailer = mailerWith({ challenge });
      expect(await codeOf(mailer, formOf(mailer))).toBe("share/mail-challenge-failed");
    }
    const mailer = mailerWith({ challenge: async (answer) => answer === "42" });
    expect(await codeOf(mailer, formOf(mailer, { challenge: "42" }))).toBe("sent");
  });

  it("a store that is down", async () => {
    const down = async () => {
      throw new Error("down");
    };
    const working = createMemoryLimiter();
    const broken: Partial<FriendMailerOptions>[] = [
      { limiter: { ...working, claim: down } },
      { limiter: { ...working, claimOnce: down } },
      { suppression: { has: down, add: down } },
      { articles: { find: down } },
    ];
    for (const more of broken) {
      const mailer = mailerWith(more);
      expect(await codeOf(mailer, formOf(mailer))).toBe("share/mail-unavailable");
    }
    expect(server.talks()).toBe(0);
  });
});

describe("limits", () => {
  it.each(["client", "recipient", "article", "site", "attempts"] as const)(
    "a hundred parallel posts at a limit of five for each %s send five",
    async (limit) => {
      const limits = { ...NO_LIMITS, [limit]: { count: 5, seconds: 600 } };
      const mailer = mailerWith({ limiter: createMemoryLimiter(limits) });
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => mailer.send(formOf(mailer), client)),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
      expect(server.received).toHaveLength(5);
      const refused = answers.find(({ ok }) => !ok);
      expect(refused).toMatchObject({ error: { code: "share/mail-too-many", status: 429 } });
      expect(refused?.ok === false && refused.error.retryAfterSeconds).toBeGreaterThan(0);
    },
  );

  it("one token in a hundred parallel posts sends one", async () => {
    const mailer = mailerWith();
    const form = formOf(mailer);
    const answers = await Promise.all(Array.from({ length: 100 }, () => mailer.send(form, client)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(server.received).toHaveLength(1);
  });

  it("counts a recipient however the address is written, and counts failures", async () => {
    const limits = { ...NO_LIMITS, recipient: { count: 2, seconds: 600 } };
    const mailer = mailerWith({ limiter: createMemoryLimiter(limits) });
    server.faults.recipient = [550];
    const codes = [];
    for (const recipient of ["lan@ban-be.example", "LAN@Ban-Be.Example", "lan@ban-be.example"]) {
      codes.push(await codeOf(mailer, formOf(mailer, { recipient })));
    }
    expect(codes).toEqual(["share/mail-not-accepted", "sent", "share/mail-too-many"]);
  });
});

describe("no more mail", () => {
  it("asks with a link that names nobody and is obeyed from then on", async () => {
    const mailer = mailerWith();
    expect(await codeOf(mailer, formOf(mailer))).toBe("sent");
    const token =
      /token=([\w.-]+)/u.exec(
        (await PostalMime.parse(server.received[0]?.raw ?? "")).text ?? "",
      )?.[1] ?? "";
    expect(token).not.toContain("lan");
    expect(mailer.isUnsubscribeToken(token)).toBe(true);
    expect(mailer.isUnsubscribeToken(`x${token}`)).toBe(false);
    expect(await mailer.unsubscribe("x.y")).toBe(false);
    expect(await mailer.unsubscribe(token)).toBe(true);
    expect(await codeOf(mailer, formOf(mailer, { recipient: "LAN@ban-be.example" }))).toBe(
      "share/mail-not-accepted",
    );
    expect(server.received).toHaveLength(1);
  });

  it("answers as if the server had refused the address", async () => {
    const mailer = mailerWith({ suppression: { has: async () => true, add: async () => {} } });
    const suppressed = await mailer.send(formOf(mailer), client);
    const other = mailerWith();
    server.faults.recipient = [550];
    expect(await other.send(formOf(other), client)).toEqual(suppressed);
  });
});

describe("a mail server that fails", () => {
  it.each(["mail", "recipient", "data"] as const)(
    "temporarily at %s is tried once more, then told",
    async (stage) => {
      const mailer = mailerWith();
      server.faults[stage] = [451];
      expect(await codeOf(mailer, formOf(mailer))).toBe("sent");
      server.faults[stage] = [451, 451, 451];
      const form = formOf(mailer);
      expect(await codeOf(mailer, form)).toBe("share/mail-try-later");
      expect(server.faults[stage]).toHaveLength(1);
      server.faults[stage] = [];
      // Nothing was sent for certain, so the same form may be posted again.
      expect(await codeOf(mailer, form)).toBe("sent");
      expect(server.received).toHaveLength(2);
    },
  );

  it.each(["mail", "recipient", "data"] as const)(
    "for good at %s is told at once",
    async (stage) => {
      const mailer = mailerWith();
      server.faults[stage] = [554, 554];
      expect(await codeOf(mailer, formOf(mailer))).toBe("share/mail-not-accepted");
      expect(server.faults[stage]).toHaveLength(1);
      expect(server.received).toHaveLength(0);
    },
  );

  it("by refusing the connection is told", async () => {
    const mailer = mailerWith();
    server.faults.connect = [421, 421];
    expect(await codeOf(mailer, formOf(mailer))).toBe("share/mail-try-later");
    const url = server.url;
    await server.close();
    const transport = createSmtpTransport({ url });
    const unreachable = mailerWith({ transport });
    expect(await codeOf(unreachable, formOf(unreachable))).toBe("share/mail-try-later");
    server = await startMailServer();
  });

  it("by hanging before the mail is told, and the form stays good", async () => {
    const mailer = mailerWith();
    server.faults.connect = ["hang"];
    const form = formOf(mailer);
    expect(await codeOf(mailer, form)).toBe("share/mail-try-later");
    expect(await codeOf(mailer, form)).toBe("sent");
  });

  it.each(["hang", "drop"] as const)(
    "by a %s after the mail is told as uncertain, and no second mail goes out",
    async (fault) => {
      const mailer = mailerWith();
      server.faults.data = [fault];
      const form = formOf(mailer);
      expect(await codeOf(mailer, form)).toBe("share/mail-uncertain");
      expect(await codeOf(mailer, form)).toBe("share/mail-token-used");
      expect(server.received).toHaveLength(0);
    },
  );

  it("by never answering a transport of one's own is given up", async () => {
    const mailer = mailerWith({
      transport: { sendMail: () => new Promise(() => {}) },
      timeout: 50,
    });
    expect(await codeOf(mailer, formOf(mailer))).toBe("share/mail-uncertain");
  });

  it("by accepting no recipient is told", async () => {
    const transport = {
      sendMail: async () => ({ accepted: [], rejected: ["lan@ban-be.example"] }),
    };
    const mailer = mailerWith({ transport });
    expect(await codeOf(mailer, formOf(mailer))).toBe("share/mail-not-accepted");
  });
});

describe("settings", () => {
  it.each([
    ["a short secret", { secret: "ngan" }],
    ["a sender elsewhere", { from: "truong@gmail.example" }],
    ["a sender that is no address", { from: "Trường <a@truong.example>" }],
    ["an origin with a path", { site: { name: "x", origin: "https://truong.example/" } }],
    ["an origin of no web", { site: { name: "x", origin: "ftp://truong.example" } }],
    ["a link elsewhere", { unsubscribeUrl: "https://evil.example/dung-gui" }],
  ])("refuses %s", (_, more) =>
    expect(() => mailerWith(more)).toThrowError(
      expect.objectContaining({ code: "share/invalid-mail-settings" }),
    ),
  );

  it("takes a sender on the domain that the site's host stands under", () => {
    const site = { name: "x", origin: "https://truongchinhtri.tinh.example" };
    const unsubscribeUrl = `${site.origin}/dung-gui`;
    expect(() => mailerWith({ site, from: "a@tinh.example", unsubscribeUrl })).not.toThrow();
  });
});

describe("the crash between the mail and the answer", () => {
  let second: MailServer;
  beforeAll(async () => {
    second = await startMailServer();
  });
  afterAll(() => second.close());

  it("sends no second mail after the restart", async () => {
    // The first process takes the token, hands the mail over and dies before it learns of the 250.
    const limiter = createMemoryLimiter(NO_LIMITS);
    const transport = createSmtpTransport({ url: second.url });
    const dying = mailerWith({
      limiter,
      transport: {
        async sendMail(mail) {
          await transport.sendMail(mail);
          return new Promise<never>(() => {});
        },
      },
      timeout: 60_000,
    });
    const form = formOf(dying);
    void dying.send(form, client);
    await expect.poll(() => second.received.length).toBe(1);
    const restarted = mailerWith({ limiter, transport });
    expect(await codeOf(restarted, form)).toBe("share/mail-token-used");
    expect(second.received).toHaveLength(1);
  });
});
