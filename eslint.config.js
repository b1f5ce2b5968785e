// Only what Biome lacks: safe regular expressions everywhere, documentation on what is public.
import parser from "@typescript-eslint/parser";
import jsdoc from "eslint-plugin-jsdoc";
import redosDetector from "eslint-plugin-redos-detector";
import * as regexp from "eslint-plugin-regexp";

export default [
  { ignores: ["**/dist/**", "**/node_modules/**", "docs/site/**"] },
  {
    files: ["packages/*/src/**/*.ts", "apps/*/src/**/*.{ts,tsx}", "**/*.mjs", "*.config.{js,ts}"],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { regexp, "redos-detector": redosDetector },
    rules: {
      // It cannot read every flag and escape: what it cannot read is left to the two rules of regexp below.
      "redos-detector/no-unsafe-regex": ["error", { ignoreError: true, maxScore: 2000 }],
      "regexp/no-control-character": "off",
      "regexp/no-dupe-characters-character-class": "error",
      "regexp/no-dupe-disjunctions": "error",
      "regexp/no-empty-alternative": "error",
      "regexp/no-misleading-unicode-character": "error",
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "regexp/no-useless-flag": "error",
      "regexp/require-unicode-regexp": "error",
    },
  },
  {
    // Tests and scripts match what we wrote ourselves.
    files: ["**/*.test.ts", "**/e2e/**", "**/*.mjs"],
    rules: { "redos-detector/no-unsafe-regex": "off", "regexp/no-super-linear-move": "off" },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: ["**/*.test.ts", "**/*.test-d.ts", "**/*.bench.ts", "**/internal/**", "**/data/**"],
    languageOptions: { parser },
    plugins: { jsdoc },
    rules: {
      "jsdoc/check-param-names": "error",
      "jsdoc/check-tag-names": "error",
      "jsdoc/empty-tags": "error",
      "jsdoc/no-types": "error",
      "jsdoc/require-description": "error",
      "jsdoc/require-example": ["error", { contexts: ["FunctionDeclaration"], enableFixer: false }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { ancestorsOnly: true },
          enableFixer: false,
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
          require: { FunctionDeclaration: true, ClassDeclaration: true },
        },
      ],
    },
  },
];
