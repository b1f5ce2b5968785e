/**
 * The style sheet of a print document: A4, on its side for wide tables, black on white, headings kept with their text,
 * table heads repeated, images never split. Page numbers stand in a margin box where the browser has them; without it
 * nothing else is missing.
 *
 * It never changes between documents, so a server can serve it as a file or allow it by its hash.
 */
export const printStyles: string = `@page {
  size: A4;
  margin: 20mm 20mm 20mm 25mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 10pt "Times New Roman", "Liberation Serif", Tinos, serif; }
}
@page landscape { size: A4 landscape; margin: 15mm; }
html { color-scheme: only light; background: #fff; color: #000; font: 13pt/1.45 "Times New Roman", "Liberation Serif", Tinos, serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
html.large { font-size: 18pt; }
html.extra-large { font-size: 24pt; }
body { margin: 0; overflow-wrap: break-word; orphans: 2; widows: 2; }
*, ::before, ::after { box-sizing: border-box; color: #000 !important; background-color: transparent !important; text-shadow: none !important; box-shadow: none !important; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2em; border-bottom: 2.25pt double #000; margin-bottom: 1.1em; padding-bottom: .3em; break-after: avoid; }
header p { margin: 0; }
.site { font-weight: bold; }
.section { font-style: italic; }
.byline { font-weight: bold; margin: 0; }
.dateline { font-style: italic; margin: 0; }
.byline, .dateline { break-after: avoid; }
.dateline, .source, .printed, .qr p { font-size: .85em; }
h1 { white-space: pre-wrap; font-size: 1.6em; line-height: 1.25; margin: 0 0 .45em; text-align: start; text-wrap: balance; }
h1 + :not(.byline, .dateline), .byline + :not(.dateline), .dateline + * { margin-block-start: .9em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.08em; }
h4, h5, h6 { font-size: 1em; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.1em 0 .35em; text-wrap: balance; }
h1, h2, h3, h4, h5, h6, caption, dt, summary { break-after: avoid; break-inside: avoid; }
p { margin: 0 0 .55em; }
p, li { text-wrap: pretty; }
main > p { text-align: justify; }
ul, ol { margin: .4em 0 .55em; padding-inline-start: 1.8em; }
li { margin: 0 0 .2em; break-inside: auto; }
blockquote { margin: .8em 0 .8em .3em; padding-inline-start: 1em; border-inline-start: 1.5pt solid #000; font-style: italic; }
blockquote > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: .5pt solid #000; margin: 1em 0; }
img, svg, picture { max-width: 100%; height: auto; max-height: 130mm; break-inside: avoid; }
img { object-fit: contain; }
figure { margin: 1em 0; break-inside: avoid; text-align: center; }
figure img { max-height: 85mm; }
figcaption { font-size: .88em; line-height: 1.3; font-style: italic; margin-top: .3em; text-wrap: balance; }
table { border-collapse: collapse; width: calc(100% - 1pt); max-width: calc(100% - 1pt); margin: .8em .5pt 1em; font-size: .92em; line-height: 1.3; font-variant-numeric: tabular-nums; }
caption { font-weight: bold; padding-bottom: .4em; text-wrap: balance; }
th, td { border: .5pt solid #000; padding: .22em .45em; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th, thead td { text-align: center; vertical-align: middle; border-bottom-width: 1.25pt; overflow-wrap: break-word; }
.number { text-align: end; white-space: nowrap; }
tfoot { display: table-row-group; font-weight: bold; }
tr { break-inside: avoid; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
a { text-decoration: underline; text-decoration-thickness: .5pt; text-underline-offset: .15em; }
.link-number { font-size: .65em; line-height: 0; vertical-align: super; }
footer { border-top: 1pt solid #000; margin-top: 1.6em; padding-top: .5em; }
footer p { margin: 0 0 .2em; }
footer h2 { font-size: .92em; margin: 0 0 .2em; }
.links { font-size: .82em; margin-bottom: .8em; }
.links ol { margin: 0; }
.links li { margin: 0; }
.links li, .source { overflow-wrap: anywhere; text-wrap: wrap; }
.source a { text-decoration: none; }
.origin { display: flex; flex-direction: row-reverse; justify-content: space-between; gap: 1em; break-inside: avoid; }
.links + .origin { break-before: avoid; }
.qr { flex: 0 0 30mm; text-align: center; line-height: 1.2; }
.qr svg { display: block; width: 26mm; height: 26mm; margin: 0 auto; }
video, audio, iframe, object, embed, canvas, button, input, select, textarea { display: none; }
.list li, .list article, .list section { break-inside: avoid; }
.list .links, .list .links ol { break-inside: auto; }
.list .links ol { columns: 2; column-gap: 2em; }
.list main a { text-decoration: none; }
.list main > p { text-align: start; }
.table body { page: landscape; }
.table main { font-size: .85em; }
.table img, .table svg { max-height: 120mm; }
.table .qr svg { width: 20mm; height: 20mm; }
@media screen { body { max-width: 170mm; margin: 0 auto; padding: 10mm 5mm; } .table body { max-width: 267mm; } }
`;
