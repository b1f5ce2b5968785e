import { escapeHtml } from "@sotruong/core";
import { type Token, Tokenizer, TokenizerMode } from "parse5";
import { BLOCKS, BODY_ALLOW_LIST, REPLACEMENTS } from "./bodyAllowList.js";

const EMPTY = new Set(["embed", "frame"]);
const RAW = new Set("iframe noembed noframes script style textarea title xmp".split(" "));

/**
 * Rewrites HTML that nests beyond all bounds as plain paragraphs with links and images: every word stays, in linear time
 * and without a stack.
 */
export function flattenMarkup(html: string): string {
  const parts: string[] = [];
  let hidden: string | undefined;
  const text = ({ chars }: Token.CharacterToken): void => {
    if (hidden === undefined) parts.push(escapeHtml(chars));
  };
  const breakLine = (name: string): void => {
    if (BLOCKS.has(REPLACEMENTS.get(name) ?? name)) parts.push("<p>");
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagName, attrs, selfClosing }) {
        if (RAW.has(tagName)) tokenizer.state = TokenizerMode.RAWTEXT;
        if (hidden !== undefined) return;
        if (BODY_ALLOW_LIST.strip?.includes(tagName)) {
          if (!EMPTY.has(tagName) && !selfClosing) hidden = tagName;
        } else if (tagName === "a" || tagName === "img") {
          const kept = attrs.filter(({ name }) => ["href", "src", "alt"].includes(name));
          const written = kept.map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`);
          parts.push(`<${tagName}${written.join("")}>`);
        } else if (tagName === "br") parts.push("<br>");
        else breakLine(tagName);
      },
      onEndTag({ tagName }) {
        if (hidden === tagName) hidden = undefined;
        else if (hidden !== undefined) return;
        else if (tagName === "a") parts.push("</a>");
        else breakLine(tagName);
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return parts.join("").replace(/<p>\s*(?=<p>)/gu, "");
}
