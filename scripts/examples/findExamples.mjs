import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../run.mjs";

const CODE_BLOCK = /^```(\w{1,12})([^\n]{0,80})\n([\s\S]*?)^```$/gmu;

function lineOf(text, index) {
  return text.slice(0, index).split("\n").length;
}

function codeBlocks(text) {
  return [...text.matchAll(CODE_BLOCK)].map((match) => ({
    language: match[1],
    title: match[2].trim(),
    code: match[3],
    line: lineOf(text, match.index),
  }));
}

/** The examples in the doc comments of a package's public files: their code may use every export of the package. */
function documentationExamples(folder) {
  const source = join(folder, "src");
  return readdirSync(source, { recursive: true })
    .filter((path) => /(?<!\.test|-d|\.bench)\.tsx?$/u.test(path) && !path.includes("internal"))
    .flatMap((path) => {
      const file = join(source, path);
      const text = readFileSync(file, "utf8");
      return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap((comment) => {
        if (!comment[0].includes("@example")) return [];
        const prose = comment[0].replace(/^\s{0,20}\* ?/gmu, "");
        return codeBlocks(prose).map((block) => ({
          ...block,
          origin: `${relative(root, file)}:${lineOf(text, comment.index)}`,
          folder,
          implied: true,
        }));
      });
    });
}

function markdownExamples(file, folder) {
  return codeBlocks(readFileSync(file, "utf8")).map((block) => ({
    ...block,
    origin: `${relative(root, file)}:${block.line}`,
    folder,
    implied: false,
  }));
}

/** Every code block in TypeScript of doc comments, READMEs and guides. */
export function findExamples() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  const guides = readdirSync(join(root, "docs"), { recursive: true })
    .filter((path) => path.endsWith(".md") && !path.startsWith("site"))
    .map((path) => join(root, "docs", path));
  return [
    ...packages.flatMap(documentationExamples),
    ...packages
      .filter((folder) => existsSync(join(folder, "README.md")))
      .flatMap((folder) => markdownExamples(join(folder, "README.md"), folder)),
    ...[join(root, "README.md"), ...guides]
      .filter((file) => existsSync(file))
      .flatMap((file) => markdownExamples(file, join(root, "apps/demo"))),
  ].filter(({ language }) => language === "ts");
}
