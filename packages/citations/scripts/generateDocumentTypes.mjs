// Writes src/documentTypes.ts from a register of document types: node scripts/generateDocumentTypes.mjs <register.json>
import { readFileSync, writeFileSync } from "node:fs";

const [registerPath] = process.argv.slice(2);
if (registerPath === undefined) throw new TypeError("Cần đường dẫn tới sổ loại văn bản (JSON).");

// Rows that name a sign of an age rather than one kind of document: their kinds stand in rows of their own.
const SIGNS_ONLY = new Set([
  "Nghị định, quyết định của Hội đồng Bộ trưởng",
  "Luật, pháp lệnh của thời Hội đồng Nhà nước",
  "Quyết định của Hội đồng Chính phủ",
]);
const CERTAINTY = { high: "sourced", medium: "practice", low: "unsure" };

function nextDay(date) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const rows = JSON.parse(readFileSync(registerPath, "utf8"))
  .filter((row) => !SIGNS_ONLY.has(row.name))
  .map((row) => {
    const of = row.name.indexOf(" của ");
    const single = row.name.endsWith(" (cá biệt)");
    const scope = of > 0 ? row.name.slice(of + 1) : single ? "cá biệt" : undefined;
    const name = of > 0 ? row.name.slice(0, of) : row.name.replace(" (cá biệt)", "");
    return {
      name,
      ...(scope === undefined ? {} : { scope }),
      system: row.system.startsWith("party") ? "party" : "state",
      ...(row.abbreviation === null ? {} : { abbreviation: row.abbreviation }),
      aliases: row.aliases,
      ...(row.validFrom === null ? {} : { validFrom: row.validFrom }),
      // The register's last day is inclusive, Validity's is not.
      ...(row.validTo === null ? {} : { validTo: nextDay(row.validTo) }),
      source: row.source.length === 0 ? "chưa có nguồn trích dẫn được" : row.source[0],
      certainty: row.source.length === 0 ? "unsure" : CERTAINTY[row.confidence],
    };
  });

writeFileSync(
  new URL("../src/documentTypes.ts", import.meta.url),
  `// Written by scripts/generateDocumentTypes.mjs.
import type { DocumentType } from "./documentType.js";

/**
 * The kinds of State and Party documents with their abbreviations and their history.
 *
 * State kinds follow Nghị định 30/2020/NĐ-CP (Phụ lục III) and the laws on normative documents, Party kinds follow
 * 66-QĐ/TW and 399-QĐ/TW; a kind without a sourced abbreviation has none.
 *
 * @example
 * \`\`\`ts
 * documentTypes.find((type) => type.name === "Nghị định")?.abbreviation; // => "NĐ"
 * \`\`\`
 */
export const documentTypes: readonly DocumentType[] = ${JSON.stringify(rows, null, 2)};
`,
);
