/** How {@link slugify} writes. */
export interface SlugifyOptions {
  /** Written for `&`, for example `"và"`; without it `&` only separates words. */
  readonly ampersand?: string;
  /** Longest length in characters; the cut is made between words where there is one. */
  readonly maxLength?: number;
  /** Slugs that exist already: the result gets `-2`, `-3`, … until it is free. A `Set` will do. */
  readonly taken?: Pick<ReadonlySet<string>, "has">;
}

const TABLE_SIZE = 0x2100;
const table: string[] = /* @__PURE__ */ new Array(TABLE_SIZE);

function readCharacter(code: number): string {
  const letters = String.fromCharCode(code)
    .normalize("NFKD")
    .toLowerCase()
    // Eth (“Ð”) is a common slip for “Đ”.
    .replace(/[đð]/u, "d")
    .replace(/\p{Mn}|\p{Cf}/gu, "");
  const piece = letters.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "") || (letters && "-");
  if (code < TABLE_SIZE) table[code] = piece;
  return piece;
}

function joinWords(text: string): string {
  let slug = "";
  let separated = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const piece = table[code] ?? readCharacter(code);
    if (piece === "-") {
      separated = true;
    } else if (piece) {
      slug += separated && slug ? `-${piece}` : piece;
      separated = false;
    }
  }
  return slug;
}

function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf("-", length);
  return slug.slice(0, end > 0 ? end : length);
}

/**
 * Writes a text as a part of an address: `a`–`z`, `0`–`9` and single hyphens; the same for NFC and NFD input.
 *
 * Every mark separates words, so that `19/5/2021` stays readable. A text without letters or digits gives `""`.
 *
 * @example
 * ```ts
 * slugify("Quyết định 1979-QĐ/HVCTQG ngày 19/5/2021"); // => "quyet-dinh-1979-qd-hvctqg-ngay-19-5-2021"
 * slugify("Phòng QLĐT&NCKH", { taken: new Set(["phong-qldt-nckh"]) }); // => "phong-qldt-nckh-2"
 * ```
 */
export function slugify(text: string, options?: SlugifyOptions): string {
  if (!options) return joinWords(text);
  const { ampersand, maxLength = Infinity, taken } = options;
  const slug = joinWords(ampersand ? text.replaceAll("&", ` ${ampersand} `) : text);
  let result = cut(slug, maxLength);
  for (let count = 2; taken?.has(result); count += 1) {
    result = `${cut(slug, maxLength - `-${count}`.length)}-${count}`;
  }
  return result;
}
