import { mkdir, readdir, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MailTransport } from "@sotruong/share/mail";
import { createTransport } from "nodemailer";

const HOUR = 60 * 60 * 1000;

async function purge(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".eml")) continue;
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < before) await unlink(path);
  }
}

/**
 * Writes each mail as an .eml file instead of sending it: for development, where there is no mail server. What is older
 * than a day is deleted at the next mail, since the files hold addresses.
 */
export function createFolderTransport(folder: string, now: () => Date): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true });
  let written = 0;
  return {
    async sendMail(mail) {
      const { message } = await composer.sendMail({
        ...mail,
        envelope: { from: mail.envelope.from, to: [...mail.envelope.to] },
      });
      await mkdir(folder, { recursive: true });
      await purge(folder, now().getTime() - 24 * HOUR);
      written += 1;
      const time = now().toISOString().replace(/\D/gu, "");
      // Only who runs the demo may read the addresses.
      await writeFile(join(folder, `${time}-${written}.eml`), message, { mode: 0o600 });
      return {};
    },
  };
}
