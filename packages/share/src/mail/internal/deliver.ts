import type { MailTransport, OutgoingMail } from "../mailTransport.js";

/** What became of a mail. */
export type Delivery =
  | { readonly outcome: "accepted" }
  | {
      readonly outcome: "refused" | "postponed" | "unreachable" | "uncertain";
      readonly cause: unknown;
    };

const DEADLINE = Symbol("deadline");

// What nodemailer tells of a failure; every part may be missing.
interface MailProblem {
  readonly responseCode?: unknown;
  readonly code?: unknown;
  readonly command?: unknown;
  readonly syscall?: unknown;
  readonly timeoutType?: unknown;
  /** What a socket said before nodemailer gave it a code of its own: of a certificate, for example. */
  readonly originalCode?: unknown;
}

const BEFORE_THE_MAIL_CODES: readonly unknown[] = [
  "EDNS",
  "EAUTH",
  "ETLS",
  "EREQUIRETLS",
  "ECONFIG",
];
const BEFORE_THE_MAIL_TIMEOUTS: readonly unknown[] = ["CONNECT_TIMEOUT", "GREETING_TIMEOUT"];

// Only where the mail's text was certainly not under way can the server not have taken it over unnoticed.
function failedBeforeTheMail(problem: MailProblem): boolean {
  return (
    BEFORE_THE_MAIL_CODES.includes(problem.code) ||
    BEFORE_THE_MAIL_TIMEOUTS.includes(problem.timeoutType) ||
    problem.syscall === "connect" ||
    (typeof problem.originalCode === "string" && /CERT|TLS|SSL/u.test(problem.originalCode)) ||
    (typeof problem.command === "string" &&
      /^(?:EHLO|HELO|STARTTLS|AUTH|MAIL|RCPT)/u.test(problem.command))
  );
}

function judge(cause: unknown): Delivery {
  const problem: MailProblem = typeof cause === "object" && cause !== null ? cause : {};
  const status = typeof problem.responseCode === "number" ? problem.responseCode : 0;
  if (status >= 500 && problem.code !== "EAUTH") return { outcome: "refused", cause };
  if (status >= 400 && status < 500) return { outcome: "postponed", cause };
  // The envelope did not pass the mail library: nothing was said to a server.
  if (problem.code === "EENVELOPE") return { outcome: "refused", cause };
  return { outcome: failedBeforeTheMail(problem) ? "unreachable" : "uncertain", cause };
}

async function attempt(
  transport: MailTransport,
  mail: OutgoingMail,
  timeout: number,
): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<typeof DEADLINE>((settle) => {
    timer = setTimeout(() => settle(DEADLINE), timeout);
  });
  try {
    const sending = transport.sendMail(mail);
    const answer = await Promise.race([sending, deadline]);
    if (answer === DEADLINE) {
      sending.catch(() => undefined);
      return { outcome: "uncertain", cause: new Error(`No answer in ${timeout} ms.`) };
    }
    return answer.rejected !== undefined && answer.rejected.length > 0
      ? { outcome: "refused", cause: answer }
      : { outcome: "accepted" };
  } catch (problem) {
    return judge(problem);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Hands a mail to the mail server: once more after a temporary refusal, never again where the server may have it. Accepted
 * is only what the server took over with its 250.
 */
export async function deliver(
  transport: MailTransport,
  mail: OutgoingMail,
  limits: { readonly timeout: number; readonly retryDelay: number },
): Promise<Delivery> {
  const first = await attempt(transport, mail, limits.timeout);
  if (first.outcome !== "postponed") return first;
  await new Promise((settle) => setTimeout(settle, limits.retryDelay));
  return attempt(transport, mail, limits.timeout);
}
