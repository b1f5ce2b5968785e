import type { Schema } from "hast-util-sanitize";

const WHOLE_NUMBER = /^[1-9]\d{0,3}$/u;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u;

/**
 * The only list that decides what an article's body may hold. No `style`, `class`, `id`, `name` or event attribute, so a
 * body can neither run, nor restyle the page, nor take the place of the page's own elements.
 */
export const BODY_ALLOW_LIST: Schema = {
  tagNames: [
    "a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd",
    "li mark ol p pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr",
  ].flatMap((line) => line.split(" ")),
  attributes: {
    "*": [
      ["lang", LANGUAGE],
      ["dir", "ltr", "rtl", "auto"],
    ],
    a: ["href", "title"],
    abbr: ["title"],
    img: ["src", "alt", "title", ["width", WHOLE_NUMBER], ["height", WHOLE_NUMBER]],
    li: [["value", WHOLE_NUMBER]],
    ol: [
      ["start", WHOLE_NUMBER],
      ["type", "1", "a", "A", "i", "I"],
    ],
    td: [
      ["colSpan", WHOLE_NUMBER],
      ["rowSpan", WHOLE_NUMBER],
    ],
    th: [
      ["colSpan", WHOLE_NUMBER],
      ["rowSpan", WHOLE_NUMBER],
      ["scope", "col", "row", "colgroup", "rowgroup"],
    ],
    time: ["dateTime"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["http", "https"] },
  ancestors: {
    caption: ["table"],
    dd: ["dl"],
    dt: ["dl"],
    figcaption: ["figure"],
    li: ["ol", "ul"],
    tbody: ["table"],
    td: ["tr"],
    tfoot: ["table"],
    th: ["tr"],
    thead: ["table"],
    tr: ["table"],
  },
  strip: [
    "applet audio canvas datalist embed frame frameset head iframe math noembed noframes object script select style svg",
    "template textarea title video",
  ].flatMap((line) => line.split(" ")),
  // Written out, since whatever is left out would be taken from the library's own list.
  clobber: [],
  clobberPrefix: "",
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

/** What the elements that are not allowed become, where dropping the tag alone would run two blocks or words together. */
export const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ["h1", "h2"],
  ["strike", "s"],
  ["tt", "code"],
  ["big", "strong"],
  ["listing", "pre"],
  ["plaintext", "pre"],
  ["xmp", "pre"],
  ["dir", "ul"],
  ["menu", "ul"],
  ...(
    "address article aside center details dialog fieldset footer form header hgroup legend main nav optgroup option " +
    "search section summary"
  )
    .split(" ")
    .map((name) => [name, "div"] as const),
]);

/** Elements that stand on lines of their own; a paragraph cannot hold them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "blockquote caption dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
