/**
 * `npm run bench [-- --json] [--quick] [--no-peers] [--write]`: how fast the built product is, as tables in Markdown or
 * as JSON. `--quick` takes three runs instead of nine and leaves the longest text out; `--write` puts the tables into
 * docs/measurements.md.
 */
import { cpus, loadavg } from "node:os";
import { archiveTable, measureArchive } from "./archive";
import { printTable } from "./figures";
import { measurePeers, peerTable } from "./peerTimes";
import { buildProduct } from "./product";
import { writeReport } from "./report";
import { measureResources, resourceTables } from "./resources";
import { measureRules, ruleTable } from "./ruleTimes";
import { measureSpeed, speedTables } from "./speed";
import { benchTexts, publishedReleases } from "./texts";

const SIZES = [300, 1_000, 10_000, 100_000];

async function main(): Promise<void> {
  const has = (flag: string): boolean => process.argv.includes(flag);
  const runs = has("--quick") ? 3 : 9;
  const core = await buildProduct();
  const texts = benchTexts(core, has("--quick") ? SIZES.slice(0, 3) : SIZES);
  const [, thousand, tenThousand] = texts;
  if (thousand === undefined || tenThousand === undefined) throw new Error("No texts");

  const speed = measureSpeed(core, texts, runs);
  const archive = [
    ...measureArchive(core, "published releases", publishedReleases(), runs),
    ...measureArchive(core, "200 releases of 1,000 words", Array<string>(200).fill(thousand.text), runs),
  ];
  const resources = measureResources(texts, runs);
  const rules = measureRules(core, tenThousand.text, runs);
  const peers = has("--no-peers") ? [] : measurePeers(core, [thousand, tenThousand], runs);

  const host = { node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length, load: loadavg()[0] ?? 0 };
  if (has("--json")) {
    console.log(JSON.stringify({ host, speed, archive, resources, rules, peers }, undefined, 2));
    return;
  }
  const about = `Node ${host.node}, ${host.cores} × ${host.cpu}, load ${host.load.toFixed(1)} at the end.`;
  const tables = [
    ...speedTables(speed),
    archiveTable(archive),
    ...resourceTables(resources),
    ruleTable(rules, tenThousand.words),
    ...(peers.length === 0 ? [] : [peerTable(peers, [thousand, tenThousand])]),
  ];
  const report = [about, ...tables.map(printTable)].join("\n\n");
  console.log(report);
  if (has("--write")) await writeReport(report);
}

void main();
