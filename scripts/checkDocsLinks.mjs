// Follows every internal link of the built documentation: the page and the anchor must be there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { root } from "./run.mjs";

const site = join(root, "docs/site");
const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".html"));
const anchors = new Map();
const problems = [];
let links = 0;

function anchorsOf(file) {
  if (!anchors.has(file)) {
    const ids = readFileSync(file, "utf8").matchAll(/ (?:id|name)="([^"]{1,300})"/gu);
    anchors.set(file, new Set([...ids].map((match) => match[1])));
  }
  return anchors.get(file);
}

for (const page of pages) {
  const file = join(site, page);
  for (const [, address] of readFileSync(file, "utf8").matchAll(/ href="([^"]{1,2000})"/gu)) {
    if (/^(?:[a-z]{2,10}:|\/\/|#$)/u.test(address)) continue;
    links += 1;
    const [path = "", anchor] = address.replaceAll("&amp;", "&").split("#");
    const target =
      path === "" ? file : resolve(dirname(file), decodeURIComponent(path.split("?")[0]));
    if (!existsSync(target)) problems.push(`${page}: no ${relative(site, target)}`);
    else if (
      anchor &&
      target.endsWith(".html") &&
      !anchorsOf(target).has(decodeURIComponent(anchor))
    ) {
      problems.push(`${page}: ${relative(site, target)} has no #${anchor}`);
    }
  }
}

for (const problem of problems) console.error(problem);
console.log(
  `Documentation: ${pages.length} pages, ${links} internal links, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
