/** Tells whether the piece before a quotation mark ends in the name of an attribute that holds an address. */
function endsInAddressName(piece: string): boolean {
  return piece.endsWith(" href=") || piece.endsWith(" src=");
}

/** Maps the addresses in HTML that a sanitiser wrote: every value is in double quotes, and none of them holds one. */
export function mapAddresses(html: string, map: (written: string) => string): string {
  const pieces = html.split('"');
  return pieces
    .map((piece, position) => (endsInAddressName(pieces[position - 1] ?? "") ? map(piece) : piece))
    .join('"');
}
