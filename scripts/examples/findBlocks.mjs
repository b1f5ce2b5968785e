import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../run.mjs";

const CODE_BLOCK = /^```(\w{0,12})([^\n]{0,80})\n([\s\S]*?)^```$/gmu;
const FENCE = /^[ \t]{0,20}(?:`{3}|~{3})/gmu;

function lineOf(text, index) {
  return text.slice(0, index).split("\n").length;
}

/** Every block of a text; a fence that is none of theirs (indented, unclosed) becomes a block in no language, which fails. */
function codeBlocks(text) {
  const blocks = [...text.matchAll(CODE_BLOCK)].map((match) => ({
    language: match[1],
    title: match[2].trim(),
    code: match[3],
    line: lineOf(text, match.index),
  }));
  const fences = [...text.matchAll(FENCE)].length;
  if (fences !== 2 * blocks.length) blocks.push({ language: "", title: "", code: "", line: 1 });
  return blocks;
}

/** The examples in the doc comments of a package's public files: their code may use every export of the package. */
function documentationBlocks(folder) {
  const source = join(folder, "src");
  return readdirSync(source, { recursive: true })
    .filter((path) => /(?<!\.test|-d|\.bench)\.tsx?$/u.test(path))
    .flatMap((path) => {
      const file = join(source, path);
      const text = readFileSync(file, "utf8");
      return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap((comment) => {
        const prose = comment[0].replace(/^\s{0,20}\* ?/gmu, "");
        const blocks = codeBlocks(prose);
        // An example without a fence is one in no language.
        if (comment[0].includes("@example") && blocks.length === 0)
          blocks.push({ language: "", title: "", code: "", line: 1 });
        return blocks.map((block) => ({
          ...block,
          document: file,
          origin: `${relative(root, file)}:${lineOf(text, comment.index)}`,
          folder,
          implied: true,
        }));
      });
    });
}

function markdownBlocks(file, folder) {
  return codeBlocks(readFileSync(file, "utf8")).map((block) => ({
    ...block,
    document: file,
    origin: `${relative(root, file)}:${block.line}`,
    folder,
    implied: false,
  }));
}

function markdownFiles(folder, recursive) {
  return readdirSync(folder, { recursive })
    .filter((path) => path.endsWith(".md") && !path.startsWith("site"))
    .sort()
    .map((path) => join(folder, path));
}

/**
 * Every code block of doc comments, READMEs and guides. Those of a package may import what that package may, those of
 * the whole project what the demo may.
 */
export function findBlocks() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return [
    ...packages.flatMap(documentationBlocks),
    ...packages
      .map((folder) => [join(folder, "README.md"), folder])
      .filter(([file]) => existsSync(file))
      .flatMap(([file, folder]) => markdownBlocks(file, folder)),
    ...[
      ...markdownFiles(root, false),
      ...markdownFiles(join(root, "docs"), true),
      ...markdownFiles(join(root, "bench"), false),
    ].flatMap((file) => markdownBlocks(file, join(root, "apps/demo"))),
  ];
}
