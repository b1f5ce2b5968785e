// Loaded with --import: prints every bare import that a file of ours makes, as `import <specifier> <package>`.
import { writeSync } from "node:fs";
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, nextResolve) {
  const owner = /\/packages\/([a-z]{1,40})\/dist\//u.exec(context.parentURL ?? "")?.[1];
  if (owner && !specifier.startsWith(".")) writeSync(1, `import ${specifier} ${owner}\n`);
  return nextResolve(specifier, context);
}
