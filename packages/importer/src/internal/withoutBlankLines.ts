import type { ImportedLine, ImportFinding } from "../importedPage.js";

/** What a page says about its lines. */
export interface LineReport {
  readonly lines: readonly ImportedLine[];
  readonly warnings: readonly ImportFinding[];
}

/** Takes out the blocks that were only a picture without words; warnings go on pointing at the same lines. */
export function withoutBlankLines({ lines, warnings }: LineReport): LineReport {
  if (lines.every(({ text }) => text !== "")) return { lines, warnings };
  const positions: number[] = [];
  let count = 0;
  for (const { text } of lines) {
    positions.push(count);
    if (text !== "") count += 1;
  }
  return {
    lines: lines.filter(({ text }) => text !== ""),
    warnings: warnings.map((warning) =>
      warning.line === undefined
        ? warning
        : { ...warning, line: positions[warning.line] ?? warning.line },
    ),
  };
}
