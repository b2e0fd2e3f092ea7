import { readFileSync } from "node:fs";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

// The same walls that test/architecture checks, so that a wrong import is underlined while it is typed.
const walls = JSON.parse(readFileSync(new URL("./test/architecture/walls.json", import.meta.url), "utf8"));

const units = Object.keys(walls).filter((unit) => unit.startsWith("core/"));

/** One lint block for each house unit: it may import only the units that walls.json grants it. */
const wallRules = units.map((unit) => {
  const closed = units
    .filter((other) => other !== unit && !walls[unit].includes(other))
    .map((other) => other.slice("core/".length));
  return {
    files: [`src/${unit}.ts`, `src/${unit}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(vscode|node:.*|fs|path|os|process)$",
              message: "The core is pure: the host passes the world in.",
            },
            ...(closed.length
              ? [
                  {
                    regex: `^(\\.\\./)+(${closed.join("|")})(/|$)`,
                    message: `${unit} may import ${walls[unit].join(", ") || "nothing"} (docs/architecture.md).`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});

const hostRules = {
  files: ["src/vscode/**/*.ts", "src/cli/**/*.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [{ regex: "/core/(?!index$).+", message: "Hosts come in through the core's only door, core/index." }],
      },
    ],
  },
};

const purity = {
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      "process",
      "Buffer",
      "window",
      "document",
      "require",
      "setTimeout",
      "performance",
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "The clock is passed in." },
      { object: "Math", property: "random", message: "The core is deterministic." },
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist", "out", "node_modules", ".vscode-test", "test-results"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/no-empty-function": "off",
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
    },
  },
  // A stage that needs more has two stories to tell.
  {
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "URLSearchParams",
          "setTimeout",
          "clearTimeout",
          "setInterval",
          "clearInterval",
          "fetch",
          "Buffer",
          "performance",
          "AbortSignal",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  ...wallRules,
  hostRules,
  purity,
);
