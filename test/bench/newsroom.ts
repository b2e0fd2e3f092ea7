import { figure, rounded, spread, type Figure, type Table } from "./figures";
import type { Core } from "./product";
import { countWords, seedParagraphs } from "./texts";

export interface NewsroomRow {
  readonly releases: number;
  readonly words: number;
  readonly people: number;
  /** Milliseconds to recognise, read and take in all of them, reading from disk left out. */
  readonly index: number;
  /** Milliseconds from a changed text to its entry, the people behind its names, and all of the index page. */
  readonly update: Figure;
  /** Milliseconds to compare an open release with all others. */
  readonly compare: Figure;
  /** Milliseconds to learn from all of them what completion offers. */
  readonly learned: number;
  readonly heapBytes: number;
  readonly cacheBytes: number;
  /** Milliseconds to read what was kept, and to take it in. */
  readonly restore: number;
}

const SHARDS = 32;
const UPDATES = 50;

/** An archive of releases that nobody wrote, as the Newsroom reads it. */
export function measureNewsroom(core: Core, releases: number): NewsroomRow {
  const texts = inventedReleases(core, releases);
  const before = heapUsed();
  const archive = new core.Archive();
  const start = performance.now();
  texts.forEach((text, at) => {
    if (core.looksLikeRelease(text).confidence > 0) archive.set(core.entryOf(idOf(at), core.analyse(text)));
  });
  const people = core.speakersByName(archive.people());
  const index = performance.now() - start;
  const heapBytes = heapUsed() - before;

  const update: number[] = [];
  const compare: number[] = [];
  for (let at = 0; at < UPDATES; at++) {
    const changed = (texts[at] ?? "").replace("said", "warned");
    const began = performance.now();
    const analysis = core.analyse(changed);
    archive.set(core.entryOf(idOf(at), analysis));
    core.speakersByName(archive.people());
    core.latestFirst(archive.entries.values());
    update.push(performance.now() - began);
    const compared = performance.now();
    core.checkNewsroom(analysis, { others: archive.without(idOf(at)) });
    compare.push(performance.now() - compared);
  }
  const learning = performance.now();
  core.learned(archive.entries.values());
  const learned = performance.now() - learning;

  const written = shards(core, archive);
  const reading = performance.now();
  const again = new core.Archive();
  for (const text of written) for (const { entry } of core.readFiles(text) ?? []) if (entry) again.set(entry);
  core.speakersByName(again.people());
  const restore = performance.now() - reading;
  if (again.entries.size !== archive.entries.size) throw new Error("What was written down was not read again");

  return {
    releases,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    people: people.length,
    index,
    update: figure(update),
    compare: figure(compare),
    learned,
    heapBytes,
    cacheBytes: written.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    restore,
  };
}

export function newsroomTable(row: NewsroomRow): Table {
  const mega = (bytes: number): string => `${rounded(bytes / 1e6)} MB`;
  return {
    title: "Newsroom",
    note: `${row.releases.toLocaleString("en")} invented releases, ${row.words.toLocaleString("en")} words, ${row.people.toLocaleString("en")} speakers; reading from disk left out.`,
    columns: ["", "measured"],
    rows: [
      ["read all, s", rounded(row.index / 1000)],
      ["follow a change, views included, ms", spread(row.update)],
      ["compare an open release with all others, ms", spread(row.compare)],
      ["learn for completion, ms", rounded(row.learned)],
      ["read what was kept, ms", rounded(row.restore)],
      ["kept on disk", mega(row.cacheBytes)],
      ["memory", mega(row.heapBytes)],
    ],
  };
}

function shards(core: Core, archive: InstanceType<Core["Archive"]>): readonly string[] {
  const parts = Array.from({ length: SHARDS }, () => [] as Parameters<Core["writeFiles"]>[0][number][]);
  let at = 0;
  for (const entry of archive.entries.values()) {
    const file = { id: entry.id, modified: 0, size: 0, key: "", hash: core.contentHash(entry.id), entry };
    parts[at++ % SHARDS]?.push(file);
  }
  return parts.map((files) => core.writeFiles(files));
}

function idOf(at: number): string {
  return `file:///archive/releases/${at}.txt`;
}

function heapUsed(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

const GIVEN = [
  "Ann",
  "Bo",
  "Clara",
  "Dana",
  "Edda",
  "Farid",
  "Greta",
  "Hugo",
  "Ilse",
  "Jonas",
  "Kaya",
  "Lena",
  "Marta",
];
const SURNAMES = [
  "Abbot",
  "Brandt",
  "Calder",
  "Dunn",
  "Eklund",
  "Farrow",
  "Grange",
  "Hale",
  "Ingram",
  "Jarvis",
  "Keller",
];
const ENDINGS = ["", "son", "by", "er", "well"];
const FIRMS = [
  "Kestrel",
  "Selkie",
  "Halden",
  "Lumo",
  "Ambervale",
  "Norvale",
  "Tarnside",
  "Marlowe",
  "Quill",
  "Ostmark",
];
const KINDS = ["Foods", "Ferries", "Brewing", "Labs", "Energy", "Motors", "Media"];
const POSTS = ["chief executive", "chief operating officer", "head of research", "chair", "president"];
const MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/** Releases put together by chance, the same in each run. */
function inventedReleases(core: Core, amount: number): readonly string[] {
  const paragraphs = seedParagraphs(core);
  let seed = 20_260_505;
  const pick = <T>(from: readonly T[]): T => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const found = from[Math.floor((seed / 2 ** 32) * from.length)];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  const days = Array.from({ length: 28 }, (_, at) => at + 1);
  const years = Array.from({ length: 15 }, (_, at) => 2012 + at);
  return Array.from({ length: amount }, (_, at) => {
    const firm = `${pick(FIRMS)} ${pick(KINDS)}`;
    const person = (): string => `${pick(GIVEN)} ${pick(SURNAMES)}${pick(ENDINGS)}`;
    const body = [
      `HALDEN, Norvale, ${pick(MONTHS)} ${pick(days)}, ${pick(years)} -- ${firm} opened plant ${at + 1}.`,
      `“Plant ${at + 1} is a good one,” said ${person()}, ${pick(POSTS)} of ${firm}. “We will build another.”`,
      ...Array.from({ length: 4 }, () => pick(paragraphs)),
      `${person()}, ${pick(POSTS)} of ${firm}, said that plant ${at + 1} was full.`,
    ];
    return `FOR IMMEDIATE RELEASE\n\n${firm} opens plant ${at + 1}\n\n${body.join("\n\n")}\n\nAbout ${firm}\n${firm} makes what people need.\n\nMedia contact:\nAnn Lee, 555-201-3344, press@hale.example\n\n###\n`;
  });
}
