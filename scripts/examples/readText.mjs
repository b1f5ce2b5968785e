// Blocks that are no program: JSON must parse, a `text` block is a folder tree that is there or what the commands before
// it print.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { lastOutput } from "./runInShell.mjs";

export function readJson({ code }) {
  try {
    JSON.parse(code);
    return { checks: 1, problems: [] };
  } catch (error) {
    return { checks: 1, problems: [`no JSON: ${error.message}`] };
  }
}

/** The folders that a path with `<names>` stands for. */
function foldersOf(path) {
  return path
    .split("/")
    .filter(Boolean)
    .reduce(
      (folders, step) =>
        folders.flatMap((folder) => {
          if (!/^<.+>$/u.test(step)) return [join(folder, step)];
          return readdirSync(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => join(folder, name));
        }),
      [root],
    );
}

/** A tree is a folder, and under it one entry a line, indented by two spaces a level, its purpose behind it. */
function readTree([head, ...lines]) {
  const problems = [];
  const folders = foldersOf(head.trim());
  if (folders.length === 0) problems.push(`${head.trim()} is not there`);
  const path = [];
  for (const line of lines) {
    const [, indent, name] = /^( *)(\S+)/u.exec(line);
    path.splice(indent.length / 2 - 1, path.length, name);
    for (const folder of folders) {
      if (!existsSync(join(folder, ...path)))
        problems.push(`${join(folder, ...path)} is not there`);
    }
  }
  return { checks: lines.length, problems };
}

export function readText({ code, document }) {
  const lines = code.split("\n").filter((line) => line.trim() !== "");
  if (/^\S+\/$/u.test(lines[0] ?? "") && lines.slice(1).every((line) => /^ {2,}\S/u.test(line)))
    return readTree(lines);
  const printed = lastOutput(document);
  if (printed === undefined)
    return {
      checks: 0,
      problems: ["a text that is neither a folder tree nor printed by a command"],
    };
  if (printed.trim() === code.trim()) return { checks: 1, problems: [] };
  return { checks: 1, problems: [`the commands before it print:\n${printed}`] };
}
