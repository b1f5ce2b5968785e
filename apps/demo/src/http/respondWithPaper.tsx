import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Site } from "../site.js";

/** Answers with a document for paper, and the bar above it that only screens show. */
export function respondWithPaper(
  context: Context,
  site: Site,
  { html, bar }: { readonly html: string; readonly bar: Child },
): Response | Promise<Response> {
  context.header("Cache-Control", "private, no-cache");
  const script = `<script type="module" src="${site.files.script}"></script>`;
  return context.html(
    html
      .replace("</head>", () => `${script}\n</head>`)
      .replace("<body>", () => `<body>\n${String(bar)}`)
      // On a phone a wide table moves within it, and keys must reach what moves.
      .replace("<main>", () => '<main tabindex="0" aria-label="Nội dung bản in">'),
  );
}
