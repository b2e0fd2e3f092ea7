import assert from "node:assert/strict";
import { dateline, type World } from "./fake-io";

const HYPE = "Town opens bridge\n\nThe town opened a world-class, best-loved bridge.\n";
const json = (value: object): string => JSON.stringify(value);

/** "file rule severity" of what was found. */
async function found(argv: readonly string[], world: World): Promise<readonly string[]> {
  const { out } = await dateline(["check", "--format", "json", ...argv], world);
  const records = JSON.parse(out) as readonly {
    readonly id: string;
    readonly profile: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
  return records.flatMap(({ id, profile, findings }) => [
    `${id} ${profile}`,
    ...findings.filter(({ rule }) => rule === "clarity/hype-words").map(({ severity }) => `${id} hype ${severity}`),
  ]);
}

describe("command line: what dateline.json says", () => {
  it("holds for profile, rules and words, and options win over it", async () => {
    const files = {
      "dateline.json": json({
        profile: "plain",
        rules: { "clarity/hype-words": "error" },
        words: { hype: ["best-loved"], notHype: ["world-class"] },
      }),
      "a.txt": HYPE,
    };
    assert.deepEqual(await found(["a.txt"], { files }), ["a.txt plain", "a.txt hype error"]);
    const options = ["--profile", "uk", "--rule", "clarity/hype-words=info", "a.txt"];
    assert.deepEqual(await found(options, { files }), ["a.txt uk", "a.txt hype info"]);
    assert.deepEqual(await found(["--no-config", "a.txt"], { files }), ["a.txt ap", "a.txt hype warning"]);
  });

  it("gives way to a release that names its own profile", async () => {
    const files = {
      "dateline.json": json({ profile: "plain" }),
      "a.txt": `// dateline-profile research\n\n${HYPE}`,
      "b.md": `---\nprofile: communique\n---\n\n# ${HYPE}`,
    };
    const profiles = (await found(["--profile", "uk", "a.txt", "b.md"], { files })).filter(
      (line) => !line.includes("hype"),
    );
    assert.deepEqual(profiles, ["a.txt research", "b.md communique"]);
  });

  it("leaves the profile to the text where it says auto, and so does --profile auto", async () => {
    const uk = `${HYPE}\nNotes to editors\n\n1. The bridge is long.\n`;
    const files = { "dateline.json": json({ profile: "auto" }), "own/dateline.json": json({ profile: "ap" }) };
    const at = async (path: string, ...options: string[]): Promise<string | undefined> =>
      (await found([...options, path], { files: { ...files, [path]: uk } }))[0];
    assert.equal(await at("a.txt"), "a.txt uk");
    assert.equal(await at("own/a.txt"), "own/a.txt ap");
    assert.equal(await at("own/a.txt", "--profile", "auto"), "own/a.txt uk");
  });

  it("leaves files alone that it ignores, unless they are named", async () => {
    const files = {
      "in/dateline.json": json({ ignore: ["archive/**", "*.draft.txt"] }),
      "in/a.txt": HYPE,
      "in/b.draft.txt": HYPE,
      "in/archive/c.txt": HYPE,
    };
    const ids = async (...paths: string[]): Promise<readonly string[]> =>
      (await found(paths, { files })).filter((line) => !line.includes("hype")).map((line) => line.split(" ")[0] ?? "");
    assert.deepEqual(await ids("in"), ["in/a.txt"]);
    assert.deepEqual(await ids("in", "in/archive/c.txt"), ["in/a.txt", "in/archive/c.txt"]);
  });

  it("is told wrong on standard error, and what is right in it holds", async () => {
    const files = { "dateline.json": json({ profile: "plain", rules: { "lead/to-long": "off" } }), "a.txt": HYPE };
    const { code, err, out } = await dateline(["check", "--format", "json", "a.txt"], { files });
    assert.equal(code, 2);
    assert.match(err, /dateline\.json:1:\d+: There is no rule lead\/to-long; lead\/too-long is the nearest/);
    assert.match(out, /"profile":"plain"/);
  });
});

describe("command line: rules", () => {
  const files = {
    "dateline.json": json({
      profile: "government",
      rules: { "lead/too-long": { max: 50 }, "headline/end-period": "off" },
    }),
    "a.txt": HYPE,
    "b.txt": `// dateline-profile uk\n// dateline-disable-file clarity/hype-words\n\n${HYPE}`,
  };
  const line = async (rule: string, ...argv: string[]): Promise<string | undefined> =>
    (await dateline(["rules", ...argv], { files })).out.split("\n").find((one) => one.startsWith(`${rule} `));

  it("lists every rule with its state and the place that says so", async () => {
    assert.match((await line("headline/end-period", "a.txt")) ?? "", /off +dateline\.json$/);
    assert.match(
      (await line("lead/too-long", "a.txt")) ?? "",
      /warning +default; max 50 \(dateline\.json\), ideal 25 \(profile government\)$/,
    );
    assert.match((await line("lead/too-long", "--rule", "lead/too-long=hint", "a.txt")) ?? "", /hint +--rule; max 50/);
    assert.match((await line("clarity/hype-words", "b.txt")) ?? "", /off +a comment in the release$/);
    assert.match((await line("quote/us-punctuation-outside", "b.txt")) ?? "", /off +profile uk$/);
    assert.match((await line("clarity/wordy", "a.txt")) ?? "", /language; default$/);
  });

  it("says which profile holds, and why", async () => {
    const head = async (...argv: string[]): Promise<string | undefined> =>
      (await dateline(["rules", ...argv], { files })).out.split("\n")[0];
    assert.equal(await head("a.txt"), "Profile Government (government) - dateline.json");
    assert.equal(await head("b.txt"), "Profile UK (uk) - b.txt");
    assert.equal(await head("--profile", "wire", "a.txt"), "Profile PR Newswire (wire-prnewswire) - --profile");
    assert.match((await head("--no-config", "a.txt")) ?? "", /^Profile AP \(ap\) - recognised in the text: /);
    assert.equal(await head("--no-config"), "Profile AP (ap) - where no other is recognised in the text");
  });

  it("gives the same as JSON", async () => {
    const { out, code } = await dateline(["rules", "--json", "a.txt"], { files });
    assert.equal(code, 0);
    const { profile, rules } = JSON.parse(out) as {
      readonly profile: unknown;
      readonly rules: readonly { readonly id: string }[];
    };
    assert.deepEqual(profile, { id: "government", from: "dateline.json" });
    assert.deepEqual(
      rules.find(({ id }) => id === "lead/too-long"),
      {
        id: "lead/too-long",
        level: "warning",
        from: "default",
        options: { max: { value: 50, from: "dateline.json" }, ideal: { value: 25, from: "profile government" } },
        summary: "Limit the number of words in the first sentence.",
        page: "docs/rules/lead/too-long.md",
      },
    );
  });

  it("tells what it cannot read", async () => {
    assert.equal((await dateline(["rules", "no.txt"], { files })).code, 2);
    assert.doesNotMatch((await dateline(["rules", "no\u001B.txt"], { files })).err, /\u001B/);
    assert.match((await dateline(["rules", "a.txt", "b.txt"], { files })).err, /takes one file/);
    assert.match((await dateline(["rules", "--help"], {})).out, /dateline rules \[OPTIONS\] \[FILE\]/);
  });
});
