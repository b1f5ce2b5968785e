import type { Context } from "hono";
import type { PublicFile } from "./publicFiles.js";

export function respondWithFile(context: Context, file: PublicFile): Response {
  const lasting = context.req.query("v") === file.version || file.type === "font/woff2";
  const headers = {
    "Content-Type": file.type,
    ETag: `"${file.version}"`,
    "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "public, max-age=3600",
  };
  if (context.req.header("if-none-match") === headers.ETag) {
    return context.body(null, 304, headers);
  }
  return context.body(file.body, 200, headers);
}
