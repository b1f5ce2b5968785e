// One planted fault for each gate of `npm test`: what is changed in a copy of the checkout, and the gate that must object.
const script = (name, ...parameters) => ["node", `scripts/${name}`, ...parameters];
const bin = (name, ...parameters) => ["node", `node_modules/.bin/${name}`, ...parameters];
/** The tests of a package; run in its folder. */
const vitest = (...parameters) => [
  "node",
  "../../node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "../../vitest.config.ts",
  "--root",
  ".",
  ...parameters,
];
/** One test file of the first school; run in apps/demo. */
const browser = (file) => [
  "node",
  "../../node_modules/@playwright/test/cli.js",
  "test",
  file,
  "--project=tra-son",
  "--reporter=line",
];

export const FAULTS = [
  {
    gate: "format",
    plant: ({ append }) => append("packages/core/src/span.ts", "export   const badlyFormatted=1\n"),
    command: bin("biome", "check", "packages/core"),
    says: /format/iu,
  },
  {
    gate: "lint: regular expression without Unicode flag",
    plant: ({ append }) =>
      append("packages/core/src/span.ts", "/** A. */\nexport const PATTERN_REGEX = /đ+/;\n"),
    command: bin("eslint", "packages/core"),
    says: /require-unicode-regexp/u,
  },
  {
    gate: "lint: super-linear regular expression",
    plant: ({ append }) =>
      append("packages/core/src/span.ts", "/** A. */\nexport const PATTERN_REGEX = /(?:a+)+$/u;\n"),
    command: bin("eslint", "packages/core"),
    says: /no-unsafe-regex|no-super-linear/u,
  },
  {
    gate: "lint: public symbol without doc comment",
    plant: ({ append }) =>
      append("packages/core/src/span.ts", "export function undocumented(): void {}\n"),
    command: bin("eslint", "packages/core"),
    says: /require-jsdoc/u,
  },
  {
    gate: "lint: circle of imports",
    plant: ({ append }) => append("packages/core/src/escapeHtml.ts", 'import "./index.js";\n'),
    command: bin("biome", "check", "packages/core"),
    says: /noImportCycles/u,
  },
  {
    gate: "lint: test that hides the others",
    plant: ({ replace }) => replace("packages/core/src/core.test.ts", "  it(", "  it.only("),
    command: bin("biome", "check", "packages/core"),
    says: /noFocusedTests/u,
  },
  {
    gate: "lock file without addresses",
    plant: ({ replace }) =>
      replace(
        "package-lock.json",
        '"node_modules/zod": {',
        '"node_modules/zod": { "resolved": "https://example.test/zod.tgz",',
      ),
    command: script("checkLock.mjs"),
    says: /records a download address/u,
  },
  {
    gate: "lock file of the benches without addresses",
    plant: ({ replace }) =>
      replace(
        "bench/package-lock.json",
        '"node_modules/date-fns": {',
        '"node_modules/date-fns": { "resolved": "https://example.test/date-fns.tgz",',
      ),
    command: script("checkLock.mjs"),
    says: /bench.*records a download address/u,
  },
  {
    gate: "graph: upward edge",
    plant: ({ append }) => append("packages/core/src/span.ts", 'import "@sotruong/text";\n'),
    command: script("checkGraph.mjs"),
    says: /upward edge/u,
  },
  {
    gate: "graph: undeclared dependency",
    plant: ({ append }) => append("packages/text/src/index.ts", 'import "date-fns";\n'),
    command: script("checkGraph.mjs"),
    says: /does not declare/u,
  },
  {
    gate: "types",
    plant: ({ append }) =>
      append("packages/core/src/span.ts", 'export const wrong: number = "1";\n'),
    command: bin("tsc", "-p", "packages/core"),
    says: /TS2322/u,
  },
  {
    gate: "root imports",
    plant: ({ append }) => append("packages/text/dist/index.js", 'import "zod";\n'),
    command: script("checkRootImports.mjs"),
    says: /importing the root entry loads zod/u,
  },
  {
    gate: "published form: manifest",
    plant: ({ replace }) =>
      replace("packages/core/package.json", "./dist/index.js", "./dist/gone.js"),
    command: script("checkPublished.mjs"),
    says: /gone\.js/u,
  },
  {
    gate: "published form: export snapshot",
    plant: ({ append }) => append("packages/core/dist/index.js", "export const unannounced = 1;\n"),
    command: script("checkPublished.mjs"),
    says: /index\.exports\.txt differs/u,
  },
  {
    gate: "published form: declarations",
    plant: ({ append }) =>
      append("packages/core/dist/index.d.ts", "export declare const unannounced: 1;\n"),
    command: script("checkPublished.mjs"),
    says: /index\.d\.ts\.txt differs/u,
  },
  {
    gate: "published form: files of the tarball",
    plant: ({ replace }) => replace("packages/core/package.json", '"dist"\n', '"dist", "src"\n'),
    command: script("checkPublished.mjs"),
    says: /the tarball holds src/u,
  },
  {
    gate: "published form: licence",
    plant: ({ remove }) => remove("packages/core/LICENSE"),
    command: script("checkPublished.mjs"),
    says: /no LICENSE/u,
  },
  {
    gate: "published form: package that the README leaves out",
    plant: ({ replace }) => replace("README.md", "(packages/core)", "(packages)"),
    command: script("checkPublished.mjs"),
    says: /does not list it/u,
  },
  {
    gate: "sizes: over the budget",
    plant: ({ replace }) => replace("scripts/sizeBudget.mjs", "limit: 250", "limit: 25"),
    command: script("checkSizes.mjs"),
    says: /the budget is 25/u,
  },
  {
    gate: "sizes: forbidden string",
    plant: ({ append }) =>
      append(
        "packages/core/dist/escapeHtml.js",
        'import * as z from "zod";\nexport const schema = z.string();\nglobalThis.schema = schema;\n',
      ),
    command: script("checkSizes.mjs"),
    says: /the bundle contains/u,
  },
  {
    gate: "packed: undeclared import",
    plant: ({ append }) => append("packages/core/dist/index.js", 'import "date-fns";\n'),
    command: script("checkPacked.mjs"),
    says: /Cannot find package|ERR_MODULE_NOT_FOUND/u,
  },
  {
    gate: "packed: declarations",
    plant: ({ append }) =>
      append("packages/core/dist/index.d.ts", "export declare const broken: Missing;\n"),
    command: script("checkPacked.mjs"),
    says: /TS2304/u,
  },
  {
    gate: "packed: declarations with the oldest TypeScript",
    plant: ({ append }) =>
      append(
        "packages/core/dist/index.d.ts",
        "export declare const sinceTypeScript56: IteratorObject<number>;\n",
      ),
    command: script("checkPacked.mjs"),
    says: /TypeScript 5\.5/u,
  },
  {
    gate: "packed: declarations with the newest TypeScript",
    plant: ({ append }) =>
      append("packages/core/dist/index.d.ts", "export declare const broken: Missing;\n"),
    command: script("checkPacked.mjs"),
    says: /TypeScript 7\./u,
  },
  {
    gate: "packed: declarations with the newest zod",
    plant: ({ append }) =>
      append(
        "packages/dates/dist/zod.d.ts",
        'export declare const onlyOldestZod: { a: 1 }[(typeof z.core.version)["minor"] extends 4 ? "a" : "b"];\n',
      ),
    command: script("checkPacked.mjs"),
    says: /newest zod/u,
  },
  {
    gate: "examples",
    plant: ({ replace }) =>
      replace("packages/core/src/escapeHtml.ts", "QLĐT&amp;NCKH", "QLĐT&NCKH"),
    command: script("checkExamples.mjs", "packages/core/src/escapeHtml.ts"),
    says: /escapeHtml\.ts.*says/u,
  },
  {
    gate: "examples: in the browser",
    plant: ({ replace }) =>
      replace("packages/print/src/printElement.ts", "cancelled-or-printed", "printed"),
    command: script("checkExamples.mjs", "packages/print/src/printElement.ts"),
    says: /printElement\.ts.*says/u,
  },
  {
    gate: "examples: result in a place that is not checked",
    plant: ({ append }) =>
      append(
        "packages/core/README.md",
        "\n```ts\nif (true) {\n  1 + 1; // => 3\n}\n2; // => 2\n```\n",
      ),
    command: script("checkExamples.mjs", "packages/core/README.md"),
    says: /2 results are shown, 1 can be checked/u,
  },
  {
    gate: "examples: failing command",
    plant: ({ replace }) =>
      replace("packages/cli/README.md", "import trang-cu.txt", "import gone.txt"),
    command: script("checkExamples.mjs", "packages/cli/README.md"),
    says: /gone\.txt.*ended with 1/u,
  },
  {
    gate: "examples: command that nothing checks",
    plant: ({ append }) => append("README.md", "\n```sh\ncurl https://example.test\n```\n"),
    command: script("checkExamples.mjs", "README.md"),
    says: /a command that nothing checks/u,
  },
  {
    gate: "examples: installation without a peer",
    plant: ({ replace }) =>
      replace(
        "packages/articles/README.md",
        "install @sotruong/articles zod",
        "install @sotruong/articles",
      ),
    command: script("checkExamples.mjs", "packages/articles/README.md"),
    says: /needs its peer zod/u,
  },
  {
    gate: "examples: JSON that does not parse",
    plant: ({ append }) =>
      append("docs/guides/gettingStarted.md", '\n```json\n{ "title": }\n```\n'),
    command: script("checkExamples.mjs", "docs/guides/gettingStarted.md"),
    says: /gettingStarted\.md.*no JSON/u,
  },
  {
    gate: "examples: HTML that is not well-formed",
    plant: ({ append }) =>
      append("docs/guides/gettingStarted.md", "\n```html\n<p id=a id=b></p>\n```\n"),
    command: script("checkExamples.mjs", "docs/guides/gettingStarted.md"),
    says: /duplicate-attribute/u,
  },
  {
    gate: "examples: element that is not ours",
    plant: ({ append }) =>
      append(
        "docs/guides/gettingStarted.md",
        "\n```html\n<sotruong-nothing></sotruong-nothing>\n```\n",
      ),
    command: script("checkExamples.mjs", "docs/guides/gettingStarted.md"),
    says: /<sotruong-nothing> is no element/u,
  },
  {
    gate: "examples: types that do not compile",
    plant: ({ append }) =>
      append("docs/guides/gettingStarted.md", '\n```tsx\nexport const wrong: number = "1";\n```\n'),
    command: script("checkExamples.mjs", "docs/guides/gettingStarted.md"),
    says: /TS2322/u,
  },
  {
    gate: "examples: style of nothing",
    plant: ({ append }) =>
      append("docs/guides/gettingStarted.md", "\n```css\na { --sotruong-nothing: 1px }\n```\n"),
    command: script("checkExamples.mjs", "docs/guides/gettingStarted.md"),
    says: /--sotruong-nothing is a property that no package reads/u,
  },
  {
    gate: "examples: block of an unknown kind",
    plant: ({ append }) => append("docs/guides/gettingStarted.md", "\n```python\nprint(1)\n```\n"),
    command: script("checkExamples.mjs", "docs/guides/gettingStarted.md"),
    says: /a block that nothing checks/u,
  },
  {
    gate: "documentation: broken link",
    plant: ({ append }) => append("docs/guides/gettingStarted.md", "\n[gone](gone.md)\n"),
    command: ["npm", "run", "--silent", "docs:build"],
    says: /gone\.md/u,
  },
  {
    gate: "documentation: undocumented public symbol",
    plant: ({ append }) =>
      append(
        "packages/core/src/index.ts",
        "export interface Undocumented {\n  readonly a: 1;\n}\n",
      ),
    command: ["npm", "run", "--silent", "docs:build"],
    says: /Undocumented.*does not have any documentation/u,
  },
  {
    gate: "documentation: page of the benches out of date",
    plant: ({ append }) =>
      append("docs/guides/measuredBesideThePeers.md", "\nEverything is fast.\n"),
    command: ["npm", "run", "--silent", "docs:build"],
    says: /measuredBesideThePeers\.md is out of date/u,
  },
  {
    gate: "dead code",
    plant: ({ write }) => write("packages/core/src/unused.ts", "export const unused = 1;\n"),
    command: bin("knip", "--no-progress"),
    says: /unused\.ts/u,
  },
  {
    gate: "release: changeset for no package",
    plant: ({ write }) =>
      write(".changeset/wrong.md", '---\n"@sotruong/nothing": minor\n---\n\nNothing.\n'),
    command: script("checkRelease.mjs"),
    says: /changeset version failed/u,
  },
  {
    gate: "release: manifest that cannot be published",
    plant: ({ replace }) =>
      replace("packages/core/package.json", '"version": "0.0.0"', '"version": "0.0"'),
    command: script("checkRelease.mjs"),
    says: /problems/u,
  },
  {
    gate: "corpora: a lost line",
    plant: ({ append }) =>
      append(
        "packages/quotas/fixtures/corpus/valid.jsonl",
        '{"text":"Có 5 lớp.","facts":[{"measure":"classes","actual":6,"plan":null,"percent":null}]}\n',
      ),
    command: script("score.mjs"),
    says: /LOST/u,
  },
  {
    gate: "corpora: a mended miss still in the ledger",
    plant: ({ append }) =>
      append("packages/quotas/fixtures/corpus/knownMisses.txt", "A line that is found by now.\n"),
    command: script("score.mjs"),
    says: /GAINED/u,
  },
  {
    gate: "tests",
    plant: ({ replace }) =>
      replace("packages/core/src/validity.ts", "date < validTo", "date <= validTo"),
    command: vitest(),
    folder: "packages/core",
    says: /counts the first day in and the last day out/u,
  },
  {
    gate: "tests: with a real Redis",
    plant: ({ replace }) =>
      replace(
        "packages/site/src/internal/redisScripts.ts",
        'redis.call("HINCRBY", KEYS[2], ARGV[index], 1)',
        'redis.call("HINCRBY", KEYS[2], ARGV[index], 2)',
      ),
    command: vitest("src/visitCounter.test.ts"),
    folder: "packages/site",
    says: /FAIL.*redis/iu,
  },
  {
    gate: "tests: with the newest zod",
    plant: ({ write }) =>
      write(
        "packages/dates/src/onlyOldestZod.test.ts",
        'import { expect, it } from "vitest";\nimport * as z from "zod";\nit("meets the oldest zod", () => expect(z.core.version.minor).toBe(4));\n',
      ),
    command: vitest("--project", "unit", "--mode", "newest-zod", "src/onlyOldestZod.test.ts"),
    folder: "packages/dates",
    says: /FAIL.*meets the oldest zod/u,
  },
  {
    gate: "browser: accessibility",
    plant: ({ replace }) => replace("apps/demo/dist/parts/layout.js", 'lang: "vi"', 'lang: ""'),
    command: browser("accessibility"),
    folder: "apps/demo",
    says: /html-has-lang/u,
  },
  {
    gate: "browser: content security policy",
    plant: ({ replace }) =>
      replace("apps/demo/dist/parts/layout.js", '"body", {', '"body", { style: "color: red",'),
    command: browser("accessibility"),
    folder: "apps/demo",
    says: /Content Security Policy/u,
  },
  {
    gate: "browser: request to another origin",
    plant: ({ replace }) =>
      replace(
        "apps/demo/dist/parts/layout.js",
        'jsx("a", { class: "skip-link"',
        'jsx("img", { src: "https://example.test/x.png", alt: "" }), jsx("a", { class: "skip-link"',
      ),
    command: browser("accessibility"),
    folder: "apps/demo",
    says: /example\.test/u,
  },
];
