import type { DocumentLayout } from "./documentLayout.js";

/**
 * The style sheet of an official document's layout. It never changes between documents of one layout, so a server can
 * serve it as a file and give its address as `stylesheetUrl`.
 *
 * @example
 * ```ts
 * officialDocumentStyles(STATE_DOCUMENT_LAYOUT).includes("size: A4; margin: 20mm 15mm 20mm 30mm"); // => true
 * ```
 */
export function officialDocumentStyles(layout: DocumentLayout): string {
  const { margins, sizes } = layout;
  const font = '"Times New Roman", "Liberation Serif", Tinos, serif';
  return `@page { size: A4; margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm; @top-center { content: counter(page); font: 13pt ${font}; } }
@page :first { @top-center { content: none; } }
html { color-scheme: only light; background: #fff; color: #000; font: ${sizes.body}pt/${layout.lineHeight} ${font}; }
body { margin: 0; orphans: 2; widows: 2; overflow-wrap: break-word; }
*, ::before, ::after { box-sizing: border-box; color: #000; }
p { margin: 0; }
header { display: flex; justify-content: space-between; gap: 4mm; text-align: center; line-height: 1.2; break-inside: avoid; }
.from { flex: 0 1 ${layout.star ? 50 : 42}%; font-size: ${sizes.issuer}pt; }
.state { flex: 0 0 auto; }
.party { flex: 0 1 50%; }
.superior, .issuer, .nation, .party-name, .post, .authority { text-transform: uppercase; }
.issuer, .nation, .motto, .party-name { font-weight: bold; }
.nation, .party-name { font-size: ${sizes.heading}pt; white-space: nowrap; }
.motto { font-size: ${sizes.motto}pt; white-space: nowrap; }
.motto span, .party-name span { display: inline-block; border-bottom: .75pt solid #000; padding-bottom: 1pt; }
.from p, .letter-subject, .subject { text-wrap: balance; }
.issuer.ruled, .subject.ruled { display: table; margin: 0 auto; }
.ruled::after { content: ""; display: block; width: 36%; margin: 3pt auto 0; border-bottom: .75pt solid #000; }
.number { font-size: ${sizes.number}pt; margin-top: 6pt; }
.star + .number { margin-top: 0; }
.star { line-height: 1; }
h1.letter-subject { font-size: ${sizes.letterSubject}pt; font-weight: normal; }
.party .place, .state .place { font-size: ${sizes.placeAndDate}pt; font-style: italic; margin-top: 6pt; }
h1 { margin: 0; line-height: 1.2; text-align: center; white-space: pre-wrap; break-after: avoid; }
.type { display: block; font-size: ${sizes.type}pt; text-transform: uppercase; margin-top: 18pt; }
.subject { display: block; font-size: ${sizes.subject}pt; }
.grounds, main { margin-top: 12pt; }
.grounds { font-style: italic; }
.enacting { text-align: center; font-weight: bold; text-transform: uppercase; margin-top: 12pt; break-after: avoid; }
.to { margin: 18pt 0 0; break-inside: avoid; display: flex; justify-content: center; gap: 2mm; }
.to ul { list-style: none; margin: 0; padding: 0; }
.to li:not(:only-child)::before { content: "- "; }
main p, .grounds p { text-align: justify; text-indent: ${layout.firstLineIndent}mm; margin: 6pt 0 0; }
main td p, main th p, main li p { text-indent: 0; margin: 0; text-align: start; }
h2, h3, h4, h5, h6 { font-size: 1em; margin: 8pt 0 0; text-indent: ${layout.firstLineIndent}mm; break-after: avoid; }
table { border-collapse: collapse; width: calc(100% - 1pt); margin: 6pt .5pt 0; font-variant-numeric: tabular-nums; }
caption { font-weight: bold; padding-bottom: 3pt; break-after: avoid; }
th, td { border: .5pt solid #000; padding: 2pt 4pt; vertical-align: top; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
tr, img, figure { break-inside: avoid; }
figure { margin: 6pt 0 0; text-align: center; }
img { max-width: 100%; height: auto; max-height: 200mm; }
footer { display: flex; justify-content: space-between; gap: 4mm; padding-top: 12pt; break-inside: avoid; break-before: avoid; }
.recipients { flex: 0 1 45%; line-height: 1.2; font-size: ${sizes.recipients}pt; }
.recipients p { font-size: ${sizes.recipientsTitle}pt; font-weight: bold;${layout.star ? "" : " font-style: italic;"} }
.recipients ul { list-style: none; margin: 0; padding: 0; }
.recipients li { padding-inline-start: .6em; text-indent: -.6em; }
.recipients li::before { content: "- "; }
.signature { flex: 0 1 50%; text-align: center; line-height: 1.2; text-wrap: balance; }
.authority, .signature .name { font-weight: bold; }
.signature .name { margin-top: 28mm; }
.post { font-weight: ${layout.boldPost ? "bold" : "normal"}; }
@media screen { body { max-width: ${210 - margins.left - margins.right + 10}mm; margin: 0 auto; padding: 10mm 5mm; } }
`;
}
