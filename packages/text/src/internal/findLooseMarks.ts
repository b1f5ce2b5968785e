import type { SpannedFinding } from "./spannedFinding.js";

interface LooseMarkRule {
  readonly code: string;
  /** What every match has: most texts have none, and are done without looking behind every letter. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly message: string;
  readonly suggestion: string;
}

const RULES: readonly LooseMarkRule[] = [
  {
    code: "text/doubled-space",
    sign: / {2}/u,
    // Longer runs are blanks of a form, those beside a bar columns.
    pattern: /(?<=[^ \n|]) {2,3}(?=[^ \n|])/gu,
    message: "Thừa dấu cách.",
    suggestion: " ",
  },
  {
    code: "text/dash-spacing",
    sign: /[^ ]- | -[^ ]/u,
    // Two letters before the dash, so that the head “a-” of a list item is none.
    pattern: /(?<=\p{Ll}{2})- {1,3}(?=\p{L})|(?<=\p{Ll}{2}) {1,3}-(?=\p{Ll})/gu,
    message: "Dấu gạch ngang cần có dấu cách ở cả hai bên.",
    suggestion: " - ",
  },
  {
    code: "text/bracket-spacing",
    sign: /[([“] | [)\]”]/u,
    pattern: /(?<=[([“]) +(?=[^ \n])|(?<=[^ \n]) +(?=[)\]”])/gu,
    message: "Không để dấu cách phía trong dấu ngoặc.",
    suggestion: "",
  },
  {
    code: "text/mark-spacing",
    sign: / [.,;:!?]/u,
    pattern: /(?<=[\p{L}\p{M}\p{N})”]) +(?=[,;:!?](?: |\n|$)|\.(?: \p{Lu}|\n|$))/gu,
    message: "Không để dấu cách trước dấu câu.",
    suggestion: "",
  },
  {
    code: "text/missing-space",
    sign: /[,;]\p{L}/u,
    pattern: /(?<=\p{Ll}[,;])(?=\p{L}\p{Ll})/gu,
    message: "Thiếu dấu cách sau dấu câu.",
    suggestion: " ",
  },
];

function findMixedEllipses(text: string): readonly SpannedFinding[] {
  if (!text.includes("…") || !text.includes("...")) return [];
  return Array.from(text.matchAll(/(?<!\.)\.{3}(?!\.)/gu), (match) => ({
    code: "text/mixed-ellipsis",
    message: "Bài dùng cả “...” và “…”; nên dùng một cách.",
    span: { start: match.index, end: match.index + 3 },
    suggestion: "…",
  }));
}

/** Spaces that are missing or too many round marks, dashes and brackets. */
export function findLooseMarks(text: string): readonly SpannedFinding[] {
  const findings = RULES.filter(({ sign }) => sign.test(text)).flatMap(
    ({ code, pattern, message, suggestion }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        code,
        message,
        span: { start: match.index, end: match.index + match[0].length },
        suggestion,
      })),
  );
  return [...findings, ...findMixedEllipses(text)];
}
