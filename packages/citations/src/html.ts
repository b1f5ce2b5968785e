export { type AnnotateHtmlOptions, annotateHtml } from "./annotateHtml.js";
