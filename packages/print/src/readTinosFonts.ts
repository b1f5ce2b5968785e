import { readFile as readFileOfNode } from "node:fs/promises";
import { createRequire } from "node:module";
import type { DocumentFont } from "./documentFont.js";
import { PrintError } from "./printError.js";

/** How the font files are read. */
export interface ReadTinosFontsOptions {
  /** The name that the files answer to; `Times New Roman` unless given, so that they stand in for it. */
  readonly family?: string;
  /** Reads a file of the package `@fontsource/tinos`, such as `unicode.json`; from its folder unless given. */
  readonly readFile?: (name: string) => Promise<Uint8Array>;
}

const SUBSETS = ["latin", "vietnamese"] as const;
const FACES = [
  { style: "normal", weight: 400 },
  { style: "italic", weight: 400 },
  { style: "normal", weight: 700 },
  { style: "italic", weight: 700 },
] as const;

function readFromPackage(name: string): Promise<Uint8Array> {
  return readFileOfNode(createRequire(import.meta.url).resolve(`@fontsource/tinos/${name}`));
}

/**
 * Reads Tinos, a free font with the widths of Times New Roman and every Vietnamese letter, for a file that must look
 * the same on a machine that has neither: upright, italic, bold and bold italic.
 *
 * Needs the optional peer `@fontsource/tinos`. The font is under the SIL Open Font License 1.1, which lets a document
 * carry it; who hands on the font files themselves adds that licence.
 *
 * @throws {PrintError} `print/no-font` where the package cannot be read.
 * @example
 * ```ts
 * const fonts = await readTinosFonts();
 * fonts.length; // => 8
 * fonts[0]?.family; // => "Times New Roman"
 * ```
 */
export async function readTinosFonts(
  options: ReadTinosFontsOptions = {},
): Promise<readonly DocumentFont[]> {
  const { family = "Times New Roman", readFile = readFromPackage } = options;
  try {
    const text = new TextDecoder().decode(await readFile("unicode.json"));
    const ranges: Readonly<Record<string, string>> = JSON.parse(text);
    return await Promise.all(
      FACES.flatMap(({ style, weight }) =>
        SUBSETS.map(async (subset): Promise<DocumentFont> => {
          const unicodeRange = ranges[subset];
          return {
            family,
            body: await readFile(`files/tinos-${subset}-${weight}-${style}.woff2`),
            style,
            weight,
            ...(unicodeRange !== undefined && { unicodeRange }),
          };
        }),
      ),
    );
  } catch (error) {
    throw new PrintError(
      "print/no-font",
      "Không đọc được phông chữ Tinos; hãy cài thêm gói @fontsource/tinos.",
      { cause: error },
    );
  }
}
