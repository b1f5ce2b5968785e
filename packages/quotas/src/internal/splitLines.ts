/** A line without its end, or the length of one that was too long to keep. */
type Line = string | number;

/** Cuts chunks of text into lines, those of each chunk together, and holds no more than one unfinished line. */
export async function* splitLines(
  chunks: AsyncIterable<string> | Iterable<string>,
  maxLength: number,
): AsyncGenerator<readonly Line[]> {
  let rest = "";
  let length = 0;
  let first = true;
  const take = (part: string): void => {
    length += part.length;
    rest = length > maxLength ? "" : rest + part;
  };
  const finish = (): Line => {
    const whole = rest.endsWith("\r") ? rest.slice(0, -1) : rest;
    const line = length > maxLength ? length : whole;
    rest = "";
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = first && chunk.startsWith("\uFEFF") ? 1 : 0;
    first &&= chunk === "";
    for (let end = chunk.indexOf("\n", start); end >= 0; end = chunk.indexOf("\n", start)) {
      take(chunk.slice(start, end));
      lines.push(finish());
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.slice(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}
