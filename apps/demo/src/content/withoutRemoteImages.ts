import { escapeHtml, type SafeHtml } from "@sotruong/core";

const IMAGE_REGEX = /<img((?:\s[a-zA-Z]+(?:="[^"]*")?)*)\s?\/?>/gu;
const REMOTE_SOURCE_REGEX = /\ssrc="(?:https?:)?\/\/[^"]*"/u;
const ALTERNATIVE_REGEX = /\salt="([^"]*)"/u;

/** Pictures of another site would send every reader's address there, so their description stands in for them. */
export function withoutRemoteImages(body: SafeHtml): SafeHtml {
  return body.replace(IMAGE_REGEX, (tag, attributes: string) => {
    if (!REMOTE_SOURCE_REGEX.test(attributes)) return tag;
    const alternative = ALTERNATIVE_REGEX.exec(attributes)?.[1] ?? "";
    return alternative === "" ? escapeHtml("[Ảnh trên trang cũ]") : `[Ảnh: ${alternative}]`;
  }) as SafeHtml;
}
