import { describeReceived, err, ok, type Result } from "@sotruong/core";
import { POST_TITLES, type PostTitle } from "./data/postTitles.js";
import { matchPostTitle } from "./internal/matchPostTitle.js";
import { readUnit } from "./internal/readUnit.js";
import { OrganizationError } from "./organizationError.js";
import type { Post, SchoolUnit } from "./school.js";

/** What the caller adds for {@link parsePost}. */
export interface ParsePostOptions {
  /** The units of the school: their abbreviations come before those of `@sotruong/text`. */
  readonly units?: readonly SchoolUnit[];
  /** Instead of the titles of this package; spread `POST_TITLES` into it to add to them. */
  readonly titles?: readonly PostTitle[];
}

/** A post taken apart. */
export interface ParsedPost extends Post {
  /** Present instead of `unit` where the abbreviation may stand for several units. */
  readonly unitReadings?: readonly string[];
}

// “Bí thư Đảng ủy, Hiệu trưởng” is two posts; in “Phòng Tổ chức, Hành chính” no title follows the comma.
const SEPARATOR = /[,;] ?| - | kiêm /gu;

function startsWithTitle(text: string, start: number, titles: readonly PostTitle[]): boolean {
  return matchPostTitle(text.slice(start, start + 80), titles) !== undefined;
}

function splitPosts(text: string, titles: readonly PostTitle[]): readonly string[] {
  const posts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const next = match.index + match[0].length;
    if (next <= start || !startsWithTitle(text, next, titles)) continue;
    posts.push(text.slice(start, match.index));
    start = next;
  }
  posts.push(text.slice(start));
  return posts;
}

/**
 * Takes a line with one or several posts apart (“Bí thư Đảng ủy, Hiệu trưởng”), in the order printed.
 *
 * @throws {OrganizationError} `organizations/unknown-post` where a part begins with no known title.
 * @example
 * ```ts
 * parsePosts("Bí thư Đảng ủy, Hiệu trưởng").map((post) => post.post); // => ["Bí thư Đảng ủy", "Hiệu trưởng"]
 * ```
 */
export function parsePosts(text: string, options: ParsePostOptions = {}): readonly ParsedPost[] {
  const { titles = POST_TITLES, units = [] } = options;
  const line = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return splitPosts(line, titles).map((part) => {
    const match = matchPostTitle(part, titles);
    if (match === undefined) {
      throw new OrganizationError(
        "organizations/unknown-post",
        `Cần một chức vụ như “Trưởng phòng QLĐT&NCKH”, nhưng nhận được ${describeReceived(part)}.`,
      );
    }
    return { post: match.title.title, ...readUnit(match.rest, match.title.unitKind, units) };
  });
}

/**
 * Takes one post apart: its title, and the unit spelled out where its abbreviation has one reading.
 *
 * @throws {OrganizationError} `organizations/unknown-post` for an unknown title, or several posts (see `parsePosts`).
 * @example
 * ```ts
 * parsePost("Trưởng phòng QLĐT&NCKH"); // => { "post": "Trưởng phòng", "unit": "Phòng Quản lý đào tạo và Nghiên cứu khoa học", "unitAbbreviation": "QLĐT&NCKH" }
 * ```
 */
export function parsePost(text: string, options: ParsePostOptions = {}): ParsedPost {
  const [post, ...others] = parsePosts(text, options);
  if (post === undefined || others.length > 0) {
    throw new OrganizationError(
      "organizations/unknown-post",
      `Cần một chức vụ, nhưng nhận được nhiều chức vụ trong ${describeReceived(text)}.`,
    );
  }
  return post;
}

/**
 * Like {@link parsePost}, but gives the error back instead of throwing it.
 *
 * @example
 * ```ts
 * safeParsePost("Một buổi sáng").ok; // => false
 * ```
 */
export function safeParsePost(
  text: string,
  options: ParsePostOptions = {},
): Result<ParsedPost, OrganizationError> {
  try {
    return ok(parsePost(text, options));
  } catch (error) {
    if (error instanceof OrganizationError) return err(error);
    throw error;
  }
}
