/**
 * `npm run bench [-- --json] [--quick] [--no-peers] [--write]`: how fast the built product is, as tables in Markdown or
 * as JSON. `--quick` takes three runs instead of nine and leaves the longest text out; `--write` puts the tables into
 * docs/measurements.md.
 */
import { cpus, loadavg } from "node:os";
import { archiveTable, measureArchive } from "./archive";
import { printTable } from "./figures";
import { languageTable, measureLanguage } from "./languageTimes";
import { latencyTable, measureLatencies } from "./latencies";
import { measureNewsroom, newsroomTable } from "./newsroom";
import { measurePeers, peerTable, type PeerTask } from "./peerTimes";
import { buildProduct } from "./product";
import { writeReport } from "./report";
import { measureResources, resourceTables } from "./resources";
import { measureRules, ruleTable } from "./ruleTimes";
import { measureSpeed, speedTables } from "./speed";
import { targetTable } from "./targets";
import { archiveFolder, benchTexts, publishedReleases, type BenchText } from "./texts";

const SIZES = [600, 1_000, 20_000, 100_000];

async function main(): Promise<void> {
  const has = (flag: string): boolean => process.argv.includes(flag);
  const runs = has("--quick") ? 3 : 9;
  const core = await buildProduct();
  const texts = benchTexts(core, has("--quick") ? SIZES.slice(0, 3) : SIZES);
  const [, thousand, twentyThousand] = texts;
  if (thousand === undefined || twentyThousand === undefined) throw new Error("No texts");

  const speed = measureSpeed(core, texts, runs);
  const archive = [
    ...measureArchive(core, "published releases", publishedReleases(), runs),
    ...measureArchive(core, "200 releases of 1,000 words", Array<string>(200).fill(thousand.text), runs),
  ];
  const resources = measureResources(texts, runs);
  const rules = measureRules(core, twentyThousand.text, runs);
  const language = measureLanguage(core, thousand.text, thousand.words, runs);
  const latencies = measureLatencies(core, [thousand, twentyThousand], runs);
  const newsroom = measureNewsroom(core, has("--quick") ? 1_000 : 10_000);
  const tasks = peerTasks(texts);
  const peers = has("--no-peers") ? [] : measurePeers(core, tasks, runs);

  const host = { node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length, load: loadavg()[0] ?? 0 };
  if (has("--json")) {
    const all = { host, speed, latencies, archive, resources, rules, language, newsroom, peers };
    console.log(JSON.stringify(all, undefined, 2));
    return;
  }
  const about = `Node ${host.node}, ${host.cores} × ${host.cpu}, load ${host.load.toFixed(1)} at the end.`;
  const tables = [
    targetTable({ speed, latencies, archive, resources, newsroom, peers, tasks }),
    ...speedTables(speed),
    latencyTable(latencies),
    archiveTable(archive),
    ...resourceTables(resources),
    ruleTable(rules, twentyThousand.words),
    languageTable(language),
    newsroomTable(newsroom),
    ...(peers.length === 0 ? [] : [peerTable(peers, tasks)]),
  ];
  const report = [about, ...tables.map(printTable)].join("\n\n");
  console.log(report);
  if (has("--write")) await writeReport(report);
}

/** A short release, the longest text of this run, and the archive as one process reads it. */
function peerTasks(texts: readonly BenchText[]): readonly PeerTask[] {
  const [short, long] = [texts[0], texts.at(-1)];
  const archive = archiveFolder();
  const single = [short, long].flatMap((sample) =>
    sample ? [{ name: `${sample.words.toLocaleString("en")} words`, texts: [sample.text], path: sample.path }] : [],
  );
  return archive === undefined ? single : [...single, { name: "archive", texts: publishedReleases(), path: archive }];
}

void main();
