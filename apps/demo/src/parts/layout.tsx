import type { Child } from "hono/jsx";
import { Masthead } from "./masthead.js";
import type { PageFrame } from "./pageFrame.js";
import { SiteFoot } from "./siteFoot.js";

interface LayoutProperties {
  readonly frame: PageFrame;
  readonly title?: string;
  readonly description?: string;
  readonly canonicalPath?: string;
  readonly currentSection?: string;
  /** What the page alone puts into its head. */
  readonly head?: Child;
  readonly children: Child;
}

const preloadedFonts = [
  "be-vietnam-pro-latin-400-normal",
  "be-vietnam-pro-vietnamese-400-normal",
  "be-vietnam-pro-latin-600-normal",
  "be-vietnam-pro-vietnamese-600-normal",
];

export function Layout(properties: LayoutProperties) {
  const { frame, title, description, canonicalPath, currentSection, head, children } = properties;
  const { settings, files } = frame;
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? settings.name : `${title} - ${settings.name}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {description === undefined ? null : <meta name="description" content={description} />}
        {canonicalPath === undefined ? null : (
          <link rel="canonical" href={`${frame.origin}${canonicalPath}`} />
        )}
        {preloadedFonts.map((font) => (
          <link
            rel="preload"
            href={`/assets/${font}.woff2`}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={files.theme} />
        <link rel="stylesheet" href={files.style} />
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`${settings.name} (RSS)`}
          href="/rss.xml"
        />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={`${settings.name} (Atom)`}
          href="/atom.xml"
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title={`${settings.name} (JSON Feed)`}
          href="/feed.json"
        />
        <link rel="icon" href="/hinh/emblem.svg" type="image/svg+xml" />
        <script type="module" src={files.script} />
        {head}
      </head>
      <body id="dau-trang" tabindex={-1}>
        <a class="skip-link" href="#noi-dung">
          Đến nội dung chính
        </a>
        <Masthead frame={frame} {...(currentSection === undefined ? {} : { currentSection })} />
        <main id="noi-dung" class="frame" tabindex={-1}>
          {children}
        </main>
        <SiteFoot frame={frame} />
      </body>
    </html>
  );
}
