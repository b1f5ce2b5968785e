import { OrganizationError, parsePosts } from "@sotruong/organizations";
import type { ImportedAuthor } from "../importedPage.js";
import { isUnitByline, type PrintedAuthor } from "./readAuthors.js";

/** Takes the printed post apart; one that no register knows stays as it was printed. */
export function describeAuthor({ post, ...author }: PrintedAuthor): ImportedAuthor {
  if (post === undefined) return author;
  try {
    const posts = parsePosts(post);
    const unit = posts.find((one) => one.unit !== undefined)?.unit;
    return {
      ...author,
      post: posts.map((one) => one.post).join(", "),
      ...(unit !== undefined && { unit }),
    };
  } catch (error) {
    if (!(error instanceof OrganizationError)) throw error;
    return isUnitByline(post) ? { ...author, unit: post } : { ...author, post };
  }
}
