const NEWLINE = 0x0a;

/** A line of a file, or how long the line was that was too long to keep. */
export type FileLine = { readonly bytes: Uint8Array } | { readonly tooLong: number };

/** Cuts a stream into lines without ever holding more than one, and none that is longer than `maximumBytes`. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): AsyncGenerator<FileLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maximumBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): FileLine => {
    const line = length > maximumBytes ? { tooLong: length } : { bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.slice(start));
  }
  if (length > 0) yield finish();
}
