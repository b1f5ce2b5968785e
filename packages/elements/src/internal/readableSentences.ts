import { splitSentences } from "./splitSentences.js";

/** A sentence on the page, with the place where it stands. */
export interface ReadableSentence {
  readonly text: string;
  readonly range: Range;
}

const BLOCK =
  "p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,summary,address,div,section,article,main,body";
const UNREAD =
  "script,style,noscript,template,nav,button,form,select,textarea,svg,math,dialog,[hidden],[aria-hidden=true],[data-read-aloud=off]";

function isRead(element: Element): boolean {
  return (
    !element.matches(UNREAD) &&
    !element.localName.startsWith("sotruong-") &&
    element.checkVisibility?.() !== false
  );
}

/** The texts of a part of the page, in groups that belong to one block. */
function blocksOf(root: Element): Text[][] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && !isRead(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const groups: Text[][] = [];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.localName === "br") block = undefined;
      continue;
    }
    const around = node.parentElement?.closest(BLOCK);
    if (around !== block || block === undefined) groups.push([]);
    block = around;
    groups.at(-1)?.push(node as Text);
  }
  return groups;
}

function placeIn(texts: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let before = 0;
  for (const text of texts) {
    const end = before + text.length;
    if (isEnd ? offset <= end : offset < end) return [text, offset - before];
    before = end;
  }
  const last = texts.at(-1) as Text;
  return [last, last.length];
}

/** The sentences of a part of the page as a reader sees them: without scripts, menus, buttons and what is hidden. */
export function readableSentences(root: Element): readonly ReadableSentence[] {
  return blocksOf(root).flatMap((texts) => {
    const whole = texts.map(({ data }) => data).join("");
    return splitSentences(whole).map(({ start, end }) => {
      const range = root.ownerDocument.createRange();
      range.setStart(...placeIn(texts, start, false));
      range.setEnd(...placeIn(texts, end, true));
      return { text: whole.slice(start, end).replace(/\s+/gu, " "), range };
    });
  });
}
