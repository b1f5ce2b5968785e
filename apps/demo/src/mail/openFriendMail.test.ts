import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OutgoingMail } from "@sotruong/share/mail";
import { SMTPServer } from "smtp-server";
import { afterAll, describe, expect, it } from "vitest";
import { openFriendMail } from "./openFriendMail.js";

const folder = mkdtempSync(join(tmpdir(), "friend-mail-"));
afterAll(() => rmSync(folder, { recursive: true }));

const mail: OutgoingMail = {
  from: { name: "Trường", address: "tin@truong.example" },
  to: "lan@ban-be.example",
  envelope: { from: "tin@truong.example", to: ["lan@ban-be.example"] },
  subject: "Khai giảng",
  text: "Khai giảng",
  html: "<p>Khai giảng</p>",
  messageId: "<1@truong.example>",
  date: new Date("2026-11-25T02:30:00Z"),
  headers: {},
  disableFileAccess: true,
  disableUrlAccess: true,
};

function open(environment: Readonly<Record<string, string>>) {
  return openFriendMail({
    environment,
    folder,
    secret: "bi-mat-cua-ky-kiem-thu-dai-hon-ba-hai-ky-tu",
    schoolAddress: "tin@truong.example",
    now: () => new Date(),
    onProblem: (message) => expect.fail(message),
  });
}

describe("openFriendMail", () => {
  it("hands mails to the server that SMTP_URL names", async () => {
    const recipients: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onData(stream, session, done) {
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
        stream.on("end", () => done()).resume();
      },
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.server.address() as AddressInfo;
    const { transport, development } = open({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    await transport.sendMail(mail);
    expect([development, recipients]).toEqual([false, ["lan@ban-be.example"]]);
    await new Promise<void>((closed) => server.close(() => closed()));
  });

  it("writes them to a folder without one, and deletes what is older than a day", async () => {
    const mails = join(folder, "mail");
    const { transport, development } = open({});
    await transport.sendMail(mail);
    const [first = ""] = readdirSync(mails);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(mails, first), yesterday, yesterday);
    writeFileSync(join(mails, "ghi-chu.txt"), "của người khác");
    await transport.sendMail(mail);
    const left = readdirSync(mails);
    expect([development, left.length, left.includes(first)]).toEqual([true, 2, false]);
    expect(left).toContain("ghi-chu.txt");
  });
});
