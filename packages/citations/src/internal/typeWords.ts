import { documentTypes } from "../documentTypes.js";
import { lowered } from "./characters.js";

/** Words that pages print before a number and that no rule lists as a kind of document (practice). */
const PRINTED_TYPES: readonly string[] = [
  "Văn bản",
  "Công thư",
  "Công hàm",
  "Bản án",
  "Giấy phép",
  "Giấy xác nhận",
  "Điều lệ",
  "Thông báo kết luận",
  "Kết luận thanh tra",
  "Kết luận kiểm tra",
  "Chương trình hành động",
  "Chương trình phối hợp",
  "Chương trình công tác",
  "Chương trình hợp tác",
  "Kế hoạch phối hợp",
  "Kế hoạch liên tịch",
  "Kế hoạch liên ngành",
  "Quy chế phối hợp",
  "Quy chế làm việc",
  "Hướng dẫn liên ngành",
  "Hướng dẫn liên tịch",
  "Thông tư liên ngành",
  "Thông báo liên tịch",
  "Quyết định liên tịch",
  "Tờ trình liên ngành",
  "Công văn hỏa tốc",
  "Công điện khẩn",
  "Công văn liên ngành",
  "Quy chuẩn",
  "Nội quy",
  "Thể lệ",
  "Phiếu trình",
  "Phiếu chuyển đơn",
  "Giấy triệu tập",
  "Thư mời",
  "Đề cương",
  "Nghị định thư",
  "Quyết nghị",
  "Sắc chỉ",
  "Dụ",
];

/** Printed words that differ from the name of the kind in letters only: what is meant is read, with a warning. */
const MISSPELLINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/định/u, ["đinh", "đònh", "dịnh"]],
  [/nghị/u, ["nghi", "nghò"]],
  [/quyết/u, ["quyêt"]],
  [/thị$/u, ["thi"]],
  [/thỏa/u, ["thoả"]],
  [/ủy/u, ["uỷ"]],
  [/hỏa/u, ["hoả"]],
  [/quy/u, ["qui"]],
];

interface Node {
  readonly next: Map<number, Node>;
  word?: TypeWord;
}

interface TypeWord {
  /** Proper case: `"Nghị định"`. */
  readonly name: string;
  /** The printed letters are not those of the name. */
  readonly misspelt: boolean;
}

export interface TypeWordMatch {
  readonly word: TypeWord;
  readonly start: number;
}

const SPACE = 32;

function withoutMarks(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");
}

/** Type words, read backward from the place where the number begins. */
export type TypeWordTrie = Node;

function insert(root: Node, printed: string, word: TypeWord): void {
  let node = root;
  for (let index = printed.length - 1; index >= 0; index -= 1) {
    const code = printed.charCodeAt(index);
    const next: Node = node.next.get(code) ?? { next: new Map() };
    node.next.set(code, next);
    node = next;
  }
  node.word ??= word;
}

function createTypeWordTrie(names: readonly string[]): TypeWordTrie {
  const root: Node = { next: new Map() };
  for (const name of names) insert(root, name.toLowerCase(), { name, misspelt: false });
  for (const name of names) {
    const lower = name.toLowerCase();
    for (const [pattern, replacements] of MISSPELLINGS) {
      for (const replacement of replacements) {
        if (pattern.test(lower)) {
          insert(root, lower.replace(pattern, replacement), {
            name,
            misspelt: !/[ỏảủ]|qui/u.test(replacement) && replacement !== "uỷ",
          });
        }
      }
    }
    const bare = withoutMarks(lower);
    if (!bare.includes(" ")) continue;
    insert(root, bare, { name, misspelt: true });
    // "Nghịđịnh": the space was lost.
    insert(root, lower.replaceAll(" ", ""), { name, misspelt: true });
  }
  return root;
}

let standard: TypeWordTrie | undefined;
const extended = new WeakMap<readonly string[], TypeWordTrie>();

function standardNames(): readonly string[] {
  return [...new Set([...documentTypes.map((type) => type.name), ...PRINTED_TYPES])];
}

/** All type words, with more of the caller's own; built at the first use and kept. */
export function typeWordTrie(more: readonly string[] = []): TypeWordTrie {
  if (more.length === 0) {
    standard ??= createTypeWordTrie(standardNames());
    return standard;
  }
  const known = extended.get(more) ?? createTypeWordTrie([...standardNames(), ...more]);
  extended.set(more, known);
  return known;
}

/** The longest type word that ends at `end`; a space of the word stands for any run of spaces and line ends. */
export function matchTypeWordBack(
  trie: TypeWordTrie,
  text: string,
  end: number,
): TypeWordMatch | undefined {
  let node = trie;
  let position = end;
  let found: TypeWordMatch | undefined;
  while (position > 0) {
    let code = text.charCodeAt(position - 1);
    if (code === 10) code = SPACE;
    const next = node.next.get(lowered(code));
    if (next === undefined) return found;
    position -= 1;
    if (code === SPACE) {
      for (let more = 0; more < 6 && position > 0; more += 1) {
        const before = text.charCodeAt(position - 1);
        if (before !== SPACE && before !== 10) break;
        position -= 1;
      }
    }
    node = next;
    if (node.word !== undefined) found = { word: node.word, start: position };
  }
  return found;
}
