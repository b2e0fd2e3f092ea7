import assert from "node:assert/strict";
import { rules } from "../../src/core";
import { dateline } from "./fake-io";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly helpUri?: string;
          readonly defaultConfiguration: { readonly level?: string };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: object }[];
        }[];
      }[];
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
  }[];
}

const DRAFT = `Tern Robotics opens a plant in Elmport

ELMPORT, Ore., Tuesday, March 2, 2026 -- Tern Robotics opened the the plant.
`;

async function log(paths: readonly string[]): Promise<{ readonly log: Log; readonly run: Log["runs"][number] }> {
  const files = { "a b/100%.txt": DRAFT, "clean.txt": "Tern opens\n" };
  const { out } = await dateline(["check", "--format", "sarif", ...paths], { files });
  const parsed = JSON.parse(out) as Log;
  const [run] = parsed.runs;
  assert.ok(run);
  return { log: parsed, run };
}

describe("command line: SARIF", () => {
  it("is a log of version 2.1.0 with one run that knows every rule", async () => {
    const { log: whole, run } = await log(["clean.txt"]);
    assert.equal(whole.version, "2.1.0");
    assert.equal(whole.runs.length, 1);
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id, shortDescription, helpUri, defaultConfiguration } of run.tool.driver.rules) {
      assert.ok(shortDescription.text.length > 0, id);
      assert.ok(helpUri === undefined || URL.canParse(helpUri), id);
      assert.ok([undefined, "error", "warning", "note"].includes(defaultConfiguration.level), id);
    }
  });

  it("places results, related places and fixes", async () => {
    const { run } = await log(["a b/100%.txt"]);
    const result = run.results.find(({ ruleId }) => ruleId === "clarity/repeated-word");
    assert.ok(result);
    assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, "clarity/repeated-word");
    assert.equal(result.level, "error");
    const place = result.locations[0]?.physicalLocation;
    assert.equal(place?.artifactLocation.uri, "a%20b/100%25.txt");
    const { charOffset, charLength, startLine, endLine, startColumn, endColumn } = place.region;
    assert.equal(DRAFT.slice(charOffset, charOffset + charLength), "the");
    assert.deepEqual([startLine, endLine, endColumn - startColumn], [3, 3, 3]);
    assert.equal(result.relatedLocations?.length, 1);
    const replacement = result.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    assert.ok(replacement !== undefined && replacement.deletedRegion.charLength > 0);
  });

  it("holds results of many files, and says what could not be read", async () => {
    const { run } = await log(["a b/100%.txt", "gone.txt", "clean.txt"]);
    assert.ok(run.results.length > 2);
    const [invocation] = run.invocations;
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation?.toolExecutionNotifications.map(({ message }) => message.text),
      ["gone.txt does not exist"],
    );
    assert.equal((await log(["clean.txt"])).run.invocations[0]?.executionSuccessful, true);
  });
});
