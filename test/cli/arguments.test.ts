import assert from "node:assert/strict";
import { dateline, type World } from "./fake-io";

/** The command ends with 2, writes nothing to standard output, and says this. */
async function refuses(argv: readonly string[], message: RegExp, world: World = {}): Promise<void> {
  const { code, out, err } = await dateline(argv, world);
  assert.equal(code, 2, argv.join(" "));
  assert.equal(out, "");
  assert.match(err, message);
}

describe("command line: arguments", () => {
  it("shows help and version, for each command its own page", async () => {
    for (const argv of [["--help"], ["-h"], ["help"]]) {
      const { code, out } = await dateline(argv);
      assert.equal(code, 0);
      assert.match(out, /dateline check .*\n.*dateline outline .*\n.*dateline quotes /);
    }
    assert.match((await dateline(["check", "--help"])).out, /--fail-on/);
    assert.match((await dateline(["help", "check"])).out, /--fail-on/);
    assert.doesNotMatch((await dateline(["quotes", "-h"])).out, /--fail-on/);
    assert.deepEqual((await dateline(["--version"])).out, "1.2.3\n");
    assert.deepEqual((await dateline(["outline", "-v"])).out, "1.2.3\n");
  });

  it("shows help and fails when there is no command, or nothing to read", async () => {
    await refuses([], /Usage[^]*A command is missing/);
    await refuses(["check"], /Usage[^]*Name a file or a folder/);
    await refuses(["quotes", "--jsonl"], /Usage/);
  });

  it("refuses what it does not know, and names what it would", async () => {
    await refuses(["chek"], /There is no command chek/);
    await refuses(["--fix"], /A command is expected before --fix/);
    await refuses(["check", "--fics", "a"], /--fics/);
    await refuses(["check", "--format", "xml", "a"], /xml, expected text, json, sarif, github/);
    await refuses(["outline", "--format", "sarif", "a"], /sarif, expected text, json/);
    await refuses(["quotes", "--format", "text", "a"], /text, expected json/);
    await refuses(["check", "--profile", "reuters", "a"], /reuters, expected ap, ap-strict, uk/);
    await refuses(["check", "--fail-on", "worst", "a"], /worst, expected error/);
    await refuses(["check", "--profile"], /profile/);
  });

  it("refuses rules and settings that do not exist", async () => {
    await refuses(["check", "--rule", "lead/too-long", "a"], /expects ID=SETTING/);
    await refuses(["check", "--rule", "lead/long=off", "a"], /There is no rule lead\/long/);
    await refuses(["check", "--rule", "lead/too-long=loud", "a"], /expected off, error/);
    await refuses(["check", "--rule", "lead/too-long={max:1}", "a"], /is no JSON/);
    await refuses(["check", "--rule", 'lead/too-long={"max":"x"}', "a"], /max must be a whole number from 10/);
  });

  it("refuses combinations that make no sense", async () => {
    await refuses(["check", "--fix"], /--fix needs files/, { stdin: "x" });
    await refuses(["check", "--fix", "-"], /--fix needs files/);
    await refuses(["check", "--fix", "--jsonl", "a"], /--fix needs files/);
    await refuses(["check", "--jsonl", "--format", "sarif"], /--jsonl writes JSON lines, not sarif/);
  });

  it("takes a path that looks like an option after --", async () => {
    const { code, out } = await dateline(["quotes", "--", "--help"], { files: { "--help": "Text.\n" } });
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), { id: "--help", quotes: [] });
  });
});
