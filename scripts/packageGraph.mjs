// The packages from the ground up, each with the packages it may use. Edges only point to an earlier line.
export const PACKAGE_GRAPH = {
  core: [],
  text: ["core"],
  dates: ["core", "text"],
  organizations: ["core", "text", "dates"],
  citations: ["core", "text", "dates", "organizations"],
  site: ["core", "text", "dates"],
  articles: ["core", "text", "dates", "organizations", "citations"],
  courses: ["core", "text", "dates", "organizations", "citations"],
  quotas: ["core", "text", "dates", "citations", "courses"],
  print: ["core"],
  share: ["core"],
  elements: ["core", "print", "share"],
  importer: ["core", "text", "dates", "organizations", "citations", "site", "articles", "quotas"],
  cli: [
    "core",
    "text",
    "dates",
    "organizations",
    "citations",
    "site",
    "articles",
    "courses",
    "quotas",
    "print",
    "share",
    "elements",
    "importer",
  ],
};

// The packages that only run in Node: their root entries may load Node's own modules.
export const NODE_PACKAGES = ["site", "importer", "cli"];

// What importing a package's root entry in Node may load besides the packages above.
export const ROOT_IMPORTS = {
  site: ["zod"],
  articles: ["zod", "parse5", "hast-util-sanitize"],
  courses: ["zod"],
  quotas: ["zod"],
  share: ["uqr"],
  importer: ["parse5", "css-select", "css-what", "entities"],
  cli: ["commander"],
};
