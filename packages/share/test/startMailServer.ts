import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** What the server answers at a stage instead of taking the mail. */
type MailServerFault = number | "hang" | "drop";

/** A stage of the talk with a mail server. */
type MailServerStage = "connect" | "mail" | "recipient" | "data";

/** A mail as the server got it. */
interface ReceivedMail {
  readonly raw: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly encrypted: boolean;
}

/** A mail server on this machine, for tests. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** What goes wrong from now on; an answer for each talk, none when the list is used up. */
  readonly faults: Partial<Record<MailServerStage, MailServerFault[]>>;
  /** Talks that were begun. */
  readonly talks: () => number;
  readonly close: () => Promise<void>;
}

interface Refusal extends Error {
  responseCode?: number;
}

/** Starts a real mail server on a free port of this machine. It takes everything, unless told to fail. */
export async function startMailServer(
  tls?: { readonly key: string; readonly cert: string },
  options: SMTPServerOptions = {},
): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const faults: Partial<Record<MailServerStage, MailServerFault[]>> = {};
  let talks = 0;

  function settle(stage: MailServerStage, done: (problem?: Error) => void): void {
    const fault = faults[stage]?.shift();
    if (fault === "hang") return;
    if (fault === "drop") {
      for (const connection of server.connections) connection.close();
      return;
    }
    if (fault === undefined) {
      done();
      return;
    }
    const refusal: Refusal = new Error("fault of the test");
    refusal.responseCode = fault;
    done(refusal);
  }

  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: tls === undefined ? ["STARTTLS", "AUTH"] : ["AUTH"],
    disableReverseLookup: true,
    ...tls,
    ...options,
    onConnect(_, done) {
      talks += 1;
      settle("connect", done);
    },
    onMailFrom: (_, __, done) => settle("mail", done),
    onRcptTo: (_, __, done) => settle("recipient", done),
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (chunk: Buffer) => {
        raw += chunk.toString("utf8");
      });
      stream.on("end", () => {
        settle("data", (problem) => {
          if (problem === undefined) {
            const { mailFrom, rcptTo } = session.envelope;
            received.push({
              raw,
              from: mailFrom === false ? "" : mailFrom.address,
              to: rcptTo.map(({ address }) => address),
              encrypted: session.secure,
            });
          }
          done(problem);
        });
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    faults,
    talks: () => talks,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
