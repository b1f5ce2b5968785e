// HTML blocks: well-formed by the standard's own parser, and in Chromium with our elements defined none stays undefined.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.mjs";
import { withPage } from "./browser.mjs";
import { bundle } from "./runInBrowser.mjs";

const ELEMENTS = join(root, "packages/elements");

async function parseErrors(code) {
  const path = createRequire(join(root, "packages/articles/package.json")).resolve("parse5");
  const { parse, parseFragment } = await import(pathToFileURL(path).href);
  const problems = [];
  const onParseError = ({ code: name, startLine }) => problems.push(`line ${startLine}: ${name}`);
  (/<!doctype|<html/iu.test(code) ? parse : parseFragment)(code, { onParseError });
  return problems;
}

async function undefinedElements(code) {
  if (!existsSync(ELEMENTS)) return [];
  const script = await bundle('import "@sotruong/elements/define";', ELEMENTS);
  return withPage(async (page) => {
    await page.addScriptTag({ content: script, type: "module" });
    const names = await page.evaluate((html) => {
      // Scripts of the block do not run this way: the element definitions are those of our package.
      document.body.innerHTML = html;
      return [...document.querySelectorAll(":not(:defined)")].map(({ localName }) => localName);
    }, code);
    return [...new Set(names)].map((name) => `<${name}> is no element that we define`);
  });
}

export async function readMarkup({ code }) {
  const problems = await parseErrors(code);
  if (/<[a-z]{1,30}-/u.test(code)) problems.push(...(await undefinedElements(code)));
  return { checks: 1, problems };
}
