import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVisitCounter } from "@sotruong/site";
import { chooseSchool } from "./chooseSchool.js";
import { ContentError } from "./content/contentError.js";
import { createImportedStories } from "./content/createImportedStories.js";
import { loadSchool } from "./content/loadSchool.js";
import { createSite } from "./createSite.js";
import { createPdfWriter } from "./http/createPdfWriter.js";
import { listenOnFreePort } from "./http/listenOnFreePort.js";
import { readPublicFiles } from "./http/publicFiles.js";
import { openFriendMail } from "./mail/openFriendMail.js";
import { openVisitStore } from "./openVisitStore.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

async function start(): Promise<void> {
  const environment = process.env;
  const folder = await chooseSchool({
    schoolsFolder: join(root, "schools"),
    wanted: environment["SCHOOL"],
    argumentsGiven: process.argv.slice(2),
  });
  const importedFolder = environment["IMPORTED_DIR"] ?? join(root, "imported");
  // A folder that cannot be made is as good as an empty one.
  await mkdir(importedFolder, { recursive: true }).catch(() => undefined);
  const school = await loadSchool(folder);
  const publicAddress = environment["SITE_ADDRESS"];
  const dataFolder = environment["DATA_DIR"] ?? join(root, "data");
  const { store, limiter, secret } = await openVisitStore({
    folder: dataFolder,
    name: basename(folder),
    countedPerMinute: Number(environment["COUNTED_PER_MINUTE"] ?? "120"),
    ...(environment["REDIS_URL"] === undefined ? {} : { redisUrl: environment["REDIS_URL"] }),
    ...(environment["SITE_SECRET"] === undefined ? {} : { secret: environment["SITE_SECRET"] }),
    onProblem: (message) => console.error(message),
  });
  const writePdf = createPdfWriter(environment["CHROMIUM_PATH"]);
  const site = createSite({
    school,
    visits: createVisitCounter({
      store,
      limiter,
      secret,
      initialTotal: school.settings.visitsBefore,
    }),
    imported: createImportedStories({
      folder: importedFolder,
      onBroken: (message) => console.error(`Bỏ qua bài chuyển bị hỏng. ${message}`),
    }),
    assets: await readPublicFiles(join(here, "public")),
    pictures: await readPublicFiles(join(folder, "pictures")),
    now: () => new Date(),
    friendMail: openFriendMail({
      environment,
      folder: dataFolder,
      secret,
      schoolAddress: school.settings.school.contact?.email ?? "",
      now: () => new Date(),
      onProblem: (message) => console.error(message),
    }),
    ...(writePdf === undefined ? {} : { writePdf }),
    ...(publicAddress === undefined ? {} : { publicAddress: publicAddress.replace(/\/$/u, "") }),
    onError: (problem) => console.error(problem),
  });
  const { server, port } = await listenOnFreePort({
    fetch: (request) => site.fetch(request),
    port: Number(environment["PORT"] ?? "3000"),
    onBusy: (busy) => console.log(`Cổng ${busy} đang bận, thử cổng ${busy + 1}.`),
  });
  console.log(`Demo: http://127.0.0.1:${port}/`);
  const stop = () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 1_000).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // Started by `npm start`: whatever becomes of that, the server does not outlive it.
  process.once("disconnect", stop);
}

start().catch((problem: unknown) => {
  console.error(problem instanceof ContentError ? problem.message : problem);
  process.exit(1);
});
