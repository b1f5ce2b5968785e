import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The policies under which a page is printed. */
export const POLICIES = {
  "no policy": undefined,
  "a strict policy without nonce":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types sotruong-print",
  "a policy with nonce":
    "default-src 'none'; script-src 'nonce-n1'; style-src 'nonce-n1'; img-src 'self'; font-src 'self'; connect-src 'self'",
} as const satisfies Readonly<Record<string, string | undefined>>;

export type PolicyName = keyof typeof POLICIES;

/** How long a slow file takes, in milliseconds. */
const SLOW = 400;

const STYLES = `@font-face { font-family: "Slow Serif"; src: url("/font/slow?page"); }
.wrap p { text-transform: uppercase; }
.slow-font { font-family: "Slow Serif", monospace; }
.tall { height: 6000px; }
body { overflow-x: hidden; }
main { max-height: 300px; overflow: auto; }`;

const PRINT_STYLES = `@page { size: A4; margin: 20mm; }
@font-face { font-family: "Slow Document Serif"; src: url("../font/slow?document"); }
thead { display: table-header-group; }
.slow-font { font-family: "Slow Document Serif", monospace; }`;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80"/></svg>';

/** A site on this machine: pages under each policy, and files that are slow, broken or never come. */
export interface PrintingSite {
  readonly origin: string;
  readonly pageUrl: (policy: PolicyName, body: string) => string;
  readonly close: () => Promise<void>;
}

async function bundleOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "printing",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trang của trường</title>
<link rel="icon" href="/image/ok"><link rel="stylesheet" nonce="n1" href="/site.css"><script nonce="n1" src="/printing.js"></script></head>
<body><nav>Không in</nav><main><div class="wrap">Chữ rời<article id="article">${body}</article></div></main><p>Không in</p></body></html>`;
}

export async function openPrintingSite(): Promise<PrintingSite> {
  const script = await bundleOf("../src/index.ts");
  const require = createRequire(import.meta.url);
  const font = readFileSync(
    require.resolve("@fontsource/tinos/files/tinos-latin-400-normal.woff2"),
  );
  const answer = (response: ServerResponse, type: string, body: string | Buffer, wait = 0) =>
    setTimeout(() => response.writeHead(200, { "content-type": type }).end(body), wait);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/page") {
      const policy = POLICIES[searchParams.get("policy") as PolicyName];
      if (policy !== undefined) response.setHeader("content-security-policy", policy);
      answer(response, "text/html; charset=utf-8", pageOf(searchParams.get("body") ?? ""));
    } else if (pathname === "/printing.js") {
      answer(response, "text/javascript; charset=utf-8", script);
    } else if (pathname === "/site.css") {
      answer(response, "text/css", STYLES);
    } else if (pathname === "/css/print.css") {
      answer(response, "text/css", PRINT_STYLES);
    } else if (pathname === "/image/ok") {
      answer(response, "image/svg+xml", PICTURE);
    } else if (pathname === "/image/slow") {
      answer(response, "image/svg+xml", PICTURE, SLOW);
    } else if (pathname === "/font/slow") {
      answer(response, "font/woff2", font, SLOW);
    } else if (pathname !== "/image/never") {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pageUrl: (policy, body) => `${origin}/page?${new URLSearchParams({ policy, body }).toString()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
