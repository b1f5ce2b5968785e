/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "Sổ Trường",
  entryPointStrategy: "packages",
  entryPoints: ["packages/*"],
  packageOptions: {
    // A package with more entries than its root names them in the typedocOptions of its package.json.
    entryPoints: ["src/index.ts"],
    tsconfig: "tsconfig.json",
    exclude: ["**/*.test.ts", "**/*.test-d.ts"],
    excludePrivate: true,
    disableSources: true,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ["Function", "Class", "Interface", "TypeAlias", "Variable"],
  },
  out: "docs/site",
  readme: "README.md",
  projectDocuments: ["docs/guides/*.md"],
  includeVersion: false,
  includeHierarchySummary: false,
  treatWarningsAsErrors: true,
};
