const LONGEST = 90;

/** A page rule that repeats a line at the head of every page but the first; safe for any text. */
export function runningHeaderRule(line: string): string {
  const characters = Array.from(line);
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
  // Escaped by number, so that neither a quote nor an end tag can leave the string.
  const text = short.replace(
    /["\\<>&\n\r\f]/gu,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `@page { @top-center { content: "${text}"; font: italic 9pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
@page :first { @top-center { content: none; } }
`;
}
