import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { extractText, getDocumentProxy } from "unpdf";

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** What a PDF file says about itself when other programs read it. */
export interface PdfReading {
  /** The text of each page, with one space for every run of white space. */
  readonly pages: readonly string[];
  /** Width and height of each page in whole millimetres. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly marked: boolean;
  /** Titles of all levels, in order. */
  readonly outline: readonly string[];
  /** The roles of the structure tree, each once. */
  readonly tags: ReadonlySet<string>;
  /** Names of the fonts without their subset mark, each once; those without a font file end in “ (not embedded)”. */
  readonly fonts: readonly string[];
}

function titlesOf(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap(({ title, items: below }) => [title, ...titlesOf(below)]);
}

function dictionariesOf(document: PDFDocument): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** The descriptor of a font; a composite font has it in its one descendant. */
function descriptorOf(font: PDFDict): PDFDict | undefined {
  const descendants = font.lookup(PDFName.of("DescendantFonts"));
  const described = descendants instanceof PDFArray ? descendants.lookup(0) : font;
  if (!(described instanceof PDFDict)) return undefined;
  const descriptor = described.lookup(PDFName.of("FontDescriptor"));
  return descriptor instanceof PDFDict ? descriptor : undefined;
}

function fontsOf(dictionaries: readonly PDFDict[]): readonly string[] {
  const names = dictionaries
    .filter((dictionary) => nameOf(dictionary, "Type") === "Font")
    .map((font) => {
      const name = (nameOf(font, "BaseFont") ?? "Type 3").replace(/^[A-Z]{6}\+/u, "");
      const descriptor = descriptorOf(font);
      const embedded = ["FontFile", "FontFile2", "FontFile3"].some(
        (key) => descriptor?.has(PDFName.of(key)) === true,
      );
      return embedded || nameOf(font, "Subtype") === "Type3" ? name : `${name} (not embedded)`;
    });
  return [...new Set(names)].sort();
}

/** Reads a PDF file back with two libraries that had no part in writing it. */
export async function readPdf(pdf: Uint8Array): Promise<PdfReading> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  // The other library takes the bytes away from us.
  const proxy = await getDocumentProxy(pdf.slice());
  const { text } = await extractText(proxy, { mergePages: false });
  const dictionaries = dictionariesOf(document);
  const information: { readonly Title?: string; readonly Language?: string } = (
    await proxy.getMetadata()
  ).info;
  return {
    pages: text.map((page) => page.replace(/\s+/gu, " ").trim()),
    sizes: document.getPages().map((page) => {
      const { width, height } = page.getSize();
      return [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)];
    }),
    title: information.Title,
    language: information.Language,
    marked: (await proxy.getMarkInfo())?.Marked === true,
    outline: titlesOf((await proxy.getOutline()) ?? []),
    tags: new Set(
      dictionaries.flatMap((dictionary) =>
        nameOf(dictionary, "Type") === "StructElem" ? [nameOf(dictionary, "S") ?? ""] : [],
      ),
    ),
    fonts: fontsOf(dictionaries),
  };
}
