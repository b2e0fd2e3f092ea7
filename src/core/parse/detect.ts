import { createSource, Notebook } from "../text";
import type { Part, Role, Structure } from "../model";
import { readBlocks } from "./blocks";
import { decideFormat } from "./format";
import { readStructure } from "./structure";

/** A release shows what it is on its first page and in its last lines, where end mark and contacts stand. */
const FIRST_PAGE = 3_000;
const LAST_LINES = 1_000;

/** A sign for or against a press release; weights of signs for it add up as chances do, those against it scale the sum. */
interface Sign {
  readonly weight: number;
  readonly because: string;
}

/**
 * Whether a text is a press release, with a confidence from 0 to 1 and the reason. Reads at most 4,000 characters,
 * those at both ends of a longer text. Above 0.7 it carries clear signs (a release line, a dateline, an end mark with contacts); a README, a
 * letter, minutes, code or a news essay stays below 0.4.
 */
export function looksLikeRelease(text: string): { readonly confidence: number; readonly because: string } {
  const glance = bothEnds(text);
  if (glance.trim().length < 80) return { confidence: 0, because: "it is too short to tell" };
  const against = signsAgainst(glance);
  const source = createSource(glance);
  const { prose, blocks } = readBlocks(source, decideFormat(glance));
  const notesOf = new Notebook().page("prose", prose);
  const signs = [...signsOfStructure(readStructure(source, prose, blocks, notesOf)), ...signsOfWording(prose)];
  const doubt = signs.reduce((rest, { weight }) => rest * (1 - weight), 1);
  const confidence = against.reduce((rest, { weight }) => rest * (1 - weight), 1 - doubt);
  const [strongest] = [...(confidence < 0.4 && against.length > 0 ? against : signs)].sort(
    (a, b) => b.weight - a.weight,
  );
  return {
    confidence: Math.round(confidence * 100) / 100,
    because: strongest?.because ?? "it shows no sign of a release",
  };
}

function bothEnds(text: string): string {
  if (text.length <= FIRST_PAGE + LAST_LINES) return text;
  const tail = text.slice(-LAST_LINES);
  const firstBreak = tail.search(/[\r\n]/u);
  return firstBreak === -1 ? text.slice(0, FIRST_PAGE) : `${text.slice(0, FIRST_PAGE)}\n\n${tail.slice(firstBreak)}`;
}

function signsOfStructure({ parts, dateline, releaseLines, tradition }: Structure): readonly Sign[] {
  const signs: Sign[] = [];
  const has = (role: Role): Part | undefined => parts.find((part) => part.role === role);
  const kinds = new Set(releaseLines.map(({ kind }) => kind));
  if (kinds.has("immediate") || kinds.has("embargo"))
    signs.push({ weight: 0.75, because: "it says when it may be released" });
  if (kinds.has("label")) signs.push({ weight: 0.45, because: "it calls itself a release" });
  if (kinds.has("number")) signs.push({ weight: 0.2, because: "it carries a release number" });
  if (dateline) {
    const full = dateline.wire !== undefined || (dateline.place !== undefined && dateline.date?.day !== undefined);
    signs.push({ weight: dateline.confidence * (full ? 0.75 : 0.6), because: "it opens with a dateline" });
  }
  if (has("end-mark")) signs.push({ weight: 0.5, because: "it ends with the mark that closes a release" });
  if (has("end-mark") && has("contact")) signs.push({ weight: 0.25, because: "it ends with a mark and a contact" });
  if (has("notes-to-editors")) signs.push({ weight: 0.45, because: "it has notes to editors" });
  if (has("boilerplate")) signs.push({ weight: 0.25, because: "it has a paragraph about its sender" });
  if (has("contact")) signs.push({ weight: 0.25, because: "it names a contact" });
  if (has("issuer") && has("headline"))
    signs.push({ weight: 0.3, because: "an office stands over or under its headline" });
  if (has("quote-paragraph") && has("headline") && has("lead"))
    signs.push({ weight: 0.2, because: "it quotes people under a headline" });
  if (tradition === "communique") signs.push({ weight: 0.4, because: "it reports an official meeting as offices do" });
  if (tradition === "statement") signs.push({ weight: 0.25, because: "it is headed as a statement" });
  return signs;
}

/** "today announced", "announced today", "(NYSE: KST)"; verbs and tags of announcements. */
const ANNOUNCES =
  /\b(?:today|proudly)\s(?:announced|reported|launched|released|unveiled|applauded)\b|\bannounced\s(?:today|on\s(?:mon|tues|wednes|thurs|fri)day)\b|\b(?:is|are)\s(?:pleased|proud|excited|thrilled)\sto\sannounce\b/iu;
const ISSUES_STATEMENT = /\b(?:issued|released|made)\sthe\sfollowing\s(?:joint\s)?statement\b|\battributable\sto\b/iu;
const TICKER = /\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|OTC\w*)\s?:\s?[A-Z.]{1,6}\)/u;
/** "(D-Ohio)", "Sen.", "Rep.": offices of elected members speak like this. */
const PARTY_TAG = /\((?:D|R|I)[-–][A-Z][A-Za-z.]{1,6}(?:-?\d{0,2})\)/u;
const SAID = /[”"],?\s(?:said|added|says|stated)\s\p{Lu}|\p{L},?\s(?:said|added|stated)[,:]\s[“"]/u;

function signsOfWording(prose: string): readonly Sign[] {
  const tests: readonly [RegExp, Sign][] = [
    [ANNOUNCES, { weight: 0.35, because: "it announces something as of today" }],
    [ISSUES_STATEMENT, { weight: 0.35, because: "it introduces a statement" }],
    [TICKER, { weight: 0.3, because: "it gives the ticker of a listed company" }],
    [PARTY_TAG, { weight: 0.2, because: "it names members of a parliament with their party" }],
    [SAID, { weight: 0.15, because: "it quotes people by name" }],
  ];
  return tests.flatMap(([pattern, sign]) => (pattern.test(prose) ? [sign] : []));
}

/** Code, shell commands, badges and version headings of software projects. */
const SOFTWARE =
  /^ {0,3}```|\b(?:npm|pip|yarn|cargo|brew|apt-get|docker)\s(?:install|run|add|build)\b|^#{1,3}\s\[?v?\d+\.\d+\.\d+|!\[[^\]]{0,80}\]\(https?:\/\/[^)]{0,200}badge|^#{1,3}\s(?:installation|usage|install|api|license|contributing|getting started|unreleased|changelog)\b/imu;
const CODE =
  /^\s{0,12}(?:import\s[\w{*]|from\s\w+\simport|export\s(?:const|function|default)|const\s\w+\s=|#include|def\s\w+\(|public\sclass|function\s\w+\(|<\?php|<!DOCTYPE|<html|package\s\w+;|SELECT\s.{1,80}\sFROM)/mu;
/** A data file starts with a brace or bracket and a quoted key. */
const DATA = /^\s{0,20}[[{]\s{0,20}["{[]/u;
const LETTER = /^\s{0,8}(?:dear|hi|hello)\s[\p{L} .'’]{1,60}[,:]?\s{0,3}$/imu;
const LETTER_END =
  /^\s{0,8}(?:sincerely|yours\s(?:sincerely|faithfully|truly)|best\sregards|kind\sregards|best\swishes|warm\sregards)[,.]?\s{0,3}$/imu;
const MINUTES =
  /^(?:#{1,4}\s)?\W{0,3}(?:attendees|attendance|present|apologies|agenda|action\sitems|minutes(?:\sof)?|next\ssteps|meeting\snotes|to-?do)\b[^.]{0,60}:?\s{0,3}$/imu;
const TASKS = /^\s{0,8}[-*]\s\[[ xX]\]/mu;

function signsAgainst(text: string): readonly Sign[] {
  const tests: readonly [RegExp, Sign][] = [
    [SOFTWARE, { weight: 0.75, because: "it reads like the documentation of software" }],
    [CODE, { weight: 0.85, because: "it holds program code" }],
    [DATA, { weight: 0.95, because: "it is data, not prose" }],
    [LETTER, { weight: 0.6, because: "it opens as a letter" }],
    [LETTER_END, { weight: 0.4, because: "it closes as a letter" }],
    [MINUTES, { weight: 0.6, because: "it reads like the notes of a meeting" }],
    [TASKS, { weight: 0.6, because: "it holds a list of tasks" }],
  ];
  return tests.flatMap(([pattern, sign]) => (pattern.test(text) ? [sign] : []));
}
