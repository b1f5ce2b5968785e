// Runs the commands of an `sh` block, or sees in another way that they would do what they promise:
//   sotruong …, and pipes with a few plain commands   run by a shell in a folder with the files of examples/files
//   npm start                                         run until the demo answers
//   npm install <packages>                            every package is ours or a peer of ours, no needed peer is left out
//   npm test, npm run <script>                        the script exists (these are what runs us, and take minutes)
// Any other command is a problem, so that none goes unseen. `# => exit 1` after a command says that it should fail so.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../run.mjs";

const FILES = fileURLToPath(new URL("files", import.meta.url));
const COMMAND = join(root, "packages/cli/bin/sotruong.js");
const PLAIN = new Set(["cat", "echo", "printf", "ls", "mkdir", "cp", "mv", "head", "wc", "grep"]);
const FLAGS = new Set(["-D", "--save-dev", "-E", "--save-exact"]);

const folders = new Map();
const outputs = new Map();
let demo;

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const manifests = new Map(
  readdirSync(join(root, "packages")).map((name) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    return [manifest.name, manifest];
  }),
);

/** One folder for all blocks of a document, so that a later one finds what an earlier one wrote. */
function folderOf(document) {
  if (!folders.has(document)) {
    const folder = mkdtempSync(join(tmpdir(), "sotruong-examples-"));
    cpSync(FILES, folder, { recursive: true });
    folders.set(document, folder);
  }
  return folders.get(document);
}

/** What the last `sh` block of a document printed. */
export function lastOutput(document) {
  return outputs.get(document);
}

/** `installed` are our packages that earlier lines of the block install. */
function checkInstall(words, installed) {
  const names = words
    .filter((word) => !FLAGS.has(word))
    .map((word) => word.replace(/(?<=.)@[^/]{1,40}$/u, ""));
  const ours = names.filter((name) => manifests.has(name)).map((name) => manifests.get(name));
  installed.push(...ours);
  const peersOf = (manifest) => Object.keys(manifest.peerDependencies ?? {});
  const problems = [];
  for (const name of names) {
    if (!manifests.has(name) && !installed.some((manifest) => peersOf(manifest).includes(name)))
      problems.push(`${name} is none of our packages, and no peer of those that are installed`);
  }
  for (const manifest of ours) {
    if (manifest.private) problems.push(`${manifest.name} is not published`);
    for (const peer of peersOf(manifest)) {
      if (!manifest.peerDependenciesMeta?.[peer]?.optional && !names.includes(peer))
        problems.push(`${manifest.name} needs its peer ${peer}, which is not installed along`);
    }
  }
  return problems;
}

/** Starts the demo as a newcomer would, and stops it when its home page has come. */
function startDemo() {
  return new Promise((resolve) => {
    const data = mkdtempSync(join(tmpdir(), "sotruong-demo-"));
    const server = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
      cwd: root,
      env: { ...process.env, PORT: "0", DATA_DIR: data, IMPORTED_DIR: join(data, "imported") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let problem = "npm start ended before the demo answered";
    const read = async (text) => {
      output += text;
      const address = /Demo: (http:\S{1,60}\/)\s/u.exec(output)?.[1];
      if (!address || problem === "") return;
      const { status } = await fetch(address);
      problem = status === 200 ? "" : `npm start: the home page answers ${status}`;
      server.kill("SIGTERM");
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.on("exit", () => {
      rmSync(data, { recursive: true, force: true });
      resolve(problem === "" ? [] : [`${problem}\n${output}`]);
    });
  });
}

async function checkNpm(words, installed) {
  const [verb, ...rest] = words;
  if (verb === "install") return checkInstall(rest, installed);
  if (verb === "start") {
    demo ??= startDemo();
    return demo;
  }
  const script = verb === "run" ? rest[0] : verb;
  return scripts[script] ? [] : [`package.json has no script “${script}”`];
}

const isOurs = (words) =>
  words[0] === "sotruong" || (words[0] === "npx" && words[1] === "sotruong");

function runLine(line, status, document) {
  const commands = line.split(/[|&;]{1,2}/u).map((part) => part.trim().split(/\s+/u));
  const unknown = commands.find((words) => !isOurs(words) && !PLAIN.has(words[0]));
  if (unknown) {
    return [
      `“${unknown.join(" ")}” is a command that nothing checks (scripts/examples/runInShell.mjs)`,
    ];
  }
  const ours = `sotruong() { "${process.execPath}" "${COMMAND}" "$@"; }\nnpx() { "$@"; }\n`;
  const outcome = spawnSync("sh", ["-eu", "-c", ours + line], {
    cwd: folderOf(document),
    encoding: "utf8",
    input: "",
    timeout: 120_000,
  });
  outputs.set(document, (outputs.get(document) ?? "") + outcome.stdout);
  if (outcome.status === status) return [];
  return [
    `“${line}” ended with ${outcome.status ?? outcome.signal}, not ${status}\n${outcome.stderr}`.trim(),
  ];
}

/** Runs or checks every command of a block. */
export async function runInShell({ code, document }) {
  outputs.delete(document);
  const problems = [];
  const installed = [];
  let commands = 0;
  for (const line of code.replace(/\\\n/gu, " ").split("\n")) {
    const status = Number(/# => exit (\d{1,3})\s*$/u.exec(line)?.[1] ?? 0);
    const command = line.replace(/(?:^|\s)#.*$/u, "").trim();
    if (command === "") continue;
    commands += 1;
    const words = command.split(/\s+/u);
    problems.push(
      ...(words[0] === "npm"
        ? await checkNpm(words.slice(1), installed)
        : runLine(command, status, document)),
    );
  }
  if (commands === 0) problems.push("the block holds no command");
  return { checks: commands, problems };
}

export function removeFolders() {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
}
