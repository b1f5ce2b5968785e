import { generateKeyPairSync } from "node:crypto";
import { generate } from "selfsigned";
import { describe, expect, it } from "vitest";
import { settingsForTests } from "../../test/friendMailerForTests.js";
import { startMailServer } from "../../test/startMailServer.js";
import { createFriendMailer, createSmtpTransport, type SmtpTransportOptions } from "../mail.js";

async function sendOver(transport: SmtpTransportOptions) {
  const mailer = createFriendMailer(
    settingsForTests({ transport: createSmtpTransport(transport) }),
  );
  return mailer.send(
    {
      token: mailer.issueToken("khai-giang"),
      recipient: "lan@ban-be.example",
      senderName: "Minh",
      consent: "yes",
    },
    { address: "192.0.2.1" },
  );
}

describe("createSmtpTransport", () => {
  it("encrypts with STARTTLS and believes only a certificate that it knows", async () => {
    const { cert, private: key } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
      extensions: [
        { name: "basicConstraints", cA: true },
        { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
      ],
    });
    const server = await startMailServer({ key, cert });
    expect(await sendOver({ url: server.url, certificateAuthority: cert })).toMatchObject({
      ok: true,
    });
    expect(await sendOver({ url: server.url })).toMatchObject({
      error: { code: "share/mail-try-later" },
    });
    expect(server.received.map(({ encrypted }) => encrypted)).toEqual([true]);
    await server.close();
  });

  it("signs with the school's key", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const dkim = {
      domainName: "truong.example",
      keySelector: "tin",
      privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    };
    const server = await startMailServer();
    await sendOver({ url: server.url, dkim });
    expect(server.received[0]?.raw).toMatch(/^DKIM-Signature: v=1;.+ d=truong\.example;/msu);
    await server.close();
  });

  it.each(["", "http://thu.truong.example", "smtp:", "thu.truong.example:25"])(
    "refuses %j, without repeating a password",
    (url) =>
      expect(() => createSmtpTransport({ url })).toThrowError(
        expect.objectContaining({ code: "share/invalid-mail-settings" }),
      ),
  );
});
