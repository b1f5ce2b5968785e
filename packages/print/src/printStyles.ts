/**
 * The style sheet of a print document: A4, on its side for wide tables, black on white, headings kept with their text, table heads repeated, images
 * never split. Page numbers stand in a margin box where the browser has them; without it nothing else is missing.
 *
 * It never changes between documents, so a server can serve it as a file or allow it by its hash.
 */
export const printStyles = `@page {
  size: A4;
  margin: 20mm 20mm 20mm 25mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 10pt "Times New Roman", "Liberation Serif", Tinos, serif; }
}
@page landscape { size: A4 landscape; margin: 20mm; }
html { color-scheme: only light; background: #fff; color: #000; font: 13pt/1.5 "Times New Roman", "Liberation Serif", Tinos, serif; -webkit-text-size-adjust: 100%; }
html.large { font-size: 18pt; }
html.extra-large { font-size: 24pt; }
body { margin: 0; overflow-wrap: break-word; orphans: 3; widows: 3; }
*, ::before, ::after { box-sizing: border-box; color: #000 !important; background-color: transparent !important; text-shadow: none !important; box-shadow: none !important; }
header { border-bottom: 1pt solid #000; margin-bottom: 1em; padding-bottom: .5em; break-after: avoid; }
header p, footer p { margin: 0 0 .25em; }
.site { font-weight: bold; }
.section { font-style: italic; }
.byline { font-weight: bold; }
.dateline, .source, .printed, .qr p { font-size: .85em; }
h1 { font-size: 1.4em; line-height: 1.25; margin: .5em 0; text-align: start; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.1em; }
h4, h5, h6 { font-size: 1em; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1em 0 .4em; }
h1, h2, h3, h4, h5, h6, caption, dt, summary { break-after: avoid; break-inside: avoid; }
p { margin: 0 0 .6em; }
main > p { text-align: justify; }
ul, ol { padding-inline-start: 2em; }
li, blockquote, pre { break-inside: auto; }
img, svg, picture, video, canvas { max-width: 100%; height: auto; max-height: 230mm; break-inside: avoid; }
figure { margin: 1em 0; break-inside: avoid; text-align: center; }
figcaption { font-size: .9em; font-style: italic; }
table { border-collapse: collapse; width: calc(100% - 1pt); max-width: calc(100% - 1pt); margin: .6em .5pt; font-size: .92em; }
th, td { border: .5pt solid #000; padding: .25em .4em; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
tr { break-inside: avoid; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
a { text-decoration: underline; }
.link-number { font-size: .7em; line-height: 0; vertical-align: super; }
footer { border-top: 1pt solid #000; margin-top: 1.5em; padding-top: .5em; }
footer h2 { font-size: 1em; margin: 0 0 .3em; }
.links { font-size: .85em; }
.links li, .source { overflow-wrap: anywhere; }
.origin { break-inside: avoid; display: flow-root; }
.qr { float: inline-end; margin: 0 0 0 1em; width: 30mm; text-align: center; line-height: 1.2; }
.qr svg { width: 26mm; height: 26mm; }
video, audio, iframe, object, embed, button, input, select, textarea { display: none; }
.list li, .list article, .list section { break-inside: avoid; }
.list main > p { text-align: start; }
.table body { page: landscape; }
.table main { font-size: .85em; }
.table img, .table svg { max-height: 140mm; }
@media screen { html { background: #fff; } body { max-width: 170mm; margin: 0 auto; padding: 10mm 5mm; } .table body { max-width: 267mm; } }
`;
