import { defineConfig } from "vitest/config";

// One configuration for all packages, called from each package's folder. Three kinds of test stand beside the source:
// x.test.ts (unit), x.prop.test.ts (property), x.test-d.ts (types).
export default defineConfig({
  test: {
    passWithNoTests: false,
    reporters: ["default", ["json", { outputFile: ".results/unit.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["src/**/*.prop.test.ts"],
        },
      },
      {
        extends: true,
        test: { name: "property", include: ["src/**/*.prop.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["src/**/*.test-d.ts"], checker: "tsc" },
        },
      },
    ],
  },
});
