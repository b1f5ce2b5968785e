import type { DocumentLayout } from "../documentLayout.js";

/** The style sheet of a layout; the same for every document that follows it. */
export function layoutStyles(layout: DocumentLayout): string {
  const { margins, sizes } = layout;
  const font = '"Times New Roman", "Liberation Serif", Tinos, serif';
  return `@page { size: A4; margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm; @top-center { content: counter(page); font: 13pt ${font}; } }
@page :first { @top-center { content: none; } }
html { color-scheme: only light; background: #fff; color: #000; font: ${sizes.body}pt/${layout.lineHeight} ${font}; }
body { margin: 0; orphans: 2; widows: 2; overflow-wrap: break-word; }
*, ::before, ::after { box-sizing: border-box; color: #000; }
p { margin: 0; }
header { display: flex; justify-content: space-between; gap: 4mm; text-align: center; line-height: 1.2; }
.from { flex: 0 1 ${layout.star ? 50 : 42}%; font-size: ${sizes.issuer}pt; }
.state { flex: 0 1 58%; }
.party { flex: 0 1 50%; }
.superior, .issuer, .nation, .party-name, .post, .authority { text-transform: uppercase; }
.issuer, .nation, .motto, .party-name { font-weight: bold; }
.nation, .party-name { font-size: ${sizes.heading}pt; white-space: nowrap; }
.motto { font-size: ${sizes.motto}pt; }
.motto span, .party-name span { display: inline-block; border-bottom: .75pt solid #000; padding-bottom: 1pt; }
.from p { text-wrap: balance; }
.issuer.ruled::after, .subject.ruled::after { content: ""; display: block; width: 40%; margin: 2pt auto 0; border-bottom: .75pt solid #000; }
.number { font-size: ${sizes.number}pt; margin-top: 4pt; }
.letter-subject { font-size: ${sizes.letterSubject}pt; }
.party .place, .state .place { font-size: ${sizes.placeAndDate}pt; font-style: italic; margin-top: 4pt; }
h1 { font-size: ${sizes.type}pt; text-align: center; text-transform: uppercase; margin: 18pt 0 0; line-height: 1.2; break-after: avoid; }
.subject { font-size: ${sizes.subject}pt; font-weight: bold; text-align: center; margin-bottom: 12pt; break-after: avoid; }
.to { margin: 18pt 0 12pt 20mm; break-inside: avoid; display: flex; gap: 2mm; }
.to ul { list-style: none; margin: 0; padding: 0; }
main p { text-align: justify; text-indent: ${layout.firstLineIndent}mm; margin: 6pt 0 0; }
main td p, main th p { text-indent: 0; margin: 0; text-align: start; }
h2, h3, h4, h5, h6 { font-size: 1em; margin: 8pt 0 0; break-after: avoid; }
table { border-collapse: collapse; width: calc(100% - 1pt); margin: 6pt .5pt 0; }
th, td { border: .5pt solid #000; padding: 2pt 4pt; vertical-align: top; }
thead { display: table-header-group; }
tr, img, figure { break-inside: avoid; }
img { max-width: 100%; height: auto; }
footer { display: flex; justify-content: space-between; gap: 4mm; margin-top: 12pt; break-inside: avoid; }
.recipients { flex: 0 1 45%; line-height: 1.2; font-size: ${sizes.recipients}pt; }
.recipients h2 { font-size: ${sizes.recipientsTitle}pt; margin: 0; }
.recipients ul { list-style: none; margin: 0; padding: 0; }
.recipients li::before { content: "- "; }
.signature { flex: 0 1 50%; text-align: center; line-height: 1.2; }
.authority, .signature .name { font-weight: bold; }
.signature .name { margin-top: 28mm; }
.post { font-weight: ${layout.boldPost ? "bold" : "normal"}; }
@media screen { body { max-width: 165mm; margin: 0 auto; padding: 10mm 5mm; } }
`;
}
