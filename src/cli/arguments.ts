import { parseArgs, type ParseArgsConfig } from "node:util";
import {
  AUTOMATIC,
  profileNamed,
  profiles,
  settingProblems,
  type RuleSetting,
  type RuleSettings,
  type Severity,
  type WantedProfile,
} from "../core";
import { commands, type CommandName } from "./help";
import { reasonOf } from "./io";
import type { ConfigChoice } from "./project";

export const FORMATS = ["text", "json", "sarif", "github"] as const;
export type CheckFormat = (typeof FORMATS)[number];
export type FailOn = Severity | "never";

interface Reading {
  /** Files, folders, "-". Empty: standard input. */
  readonly paths: readonly string[];
  /** Documents come as JSON lines `{id, text}`, and results leave as JSON lines. */
  readonly jsonl: boolean;
  /** Undefined: only on a terminal. */
  readonly color: boolean | undefined;
  readonly config: ConfigChoice;
}

export interface CheckCommand extends Reading {
  readonly name: "check";
  readonly format: CheckFormat;
  /** Undefined: what a release, its project or its text says. */
  readonly profile: WantedProfile | undefined;
  readonly rules: RuleSettings;
  readonly fix: boolean;
  /** Whether the rules of the group `language` run too. */
  readonly language: boolean;
  readonly failOn: FailOn;
}

export interface OutlineCommand extends Reading {
  readonly name: "outline";
  readonly format: "text" | "json";
}

export interface QuotesCommand extends Reading {
  readonly name: "quotes";
  /** Whether noun-phrase reports ("called for calm") are written too. */
  readonly nounPhrases: boolean;
  readonly format: "json" | "csv";
}

export interface RulesCommand {
  readonly name: "rules";
  /** Undefined: no release is read. */
  readonly path: string | undefined;
  readonly format: "text" | "json";
  readonly color: boolean | undefined;
  readonly config: ConfigChoice;
  readonly profile: WantedProfile | undefined;
  readonly rules: RuleSettings;
}

export interface HelpCommand {
  readonly name: "help";
  readonly topic: CommandName | undefined;
}

export type WorkCommand = CheckCommand | OutlineCommand | QuotesCommand;
export type Command = WorkCommand | RulesCommand | HelpCommand | { readonly name: "version" };

/** The command was not understood; the message says what would be. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

const READING = {
  jsonl: { type: "boolean" },
  color: { type: "boolean" },
  // An option of its own: the oldest Node we support cannot negate options by itself.
  "no-color": { type: "boolean" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
} as const satisfies Options;

/** Reads the words after the program's name. Throws `UsageError` when they make no sense. */
export function readArguments(argv: readonly string[]): Command {
  const [first, ...rest] = argv;
  const command = commands.find((name) => name === first);
  const flags = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length);
  if (flags.includes("--help") || flags.includes("-h")) return { name: "help", topic: command };
  if (flags.includes("--version") || flags.includes("-v")) return { name: "version" };
  if (first === "help") return { name: "help", topic: commands.find((name) => name === rest[0]) };
  if (command !== undefined) return readWork(command, rest);
  if (first === undefined) throw new UsageError("A command is missing");
  throw new UsageError(
    first.startsWith("-") ? `A command is expected before ${first}` : `There is no command ${first}`,
  );
}

function readWork(name: CommandName, argv: readonly string[]): WorkCommand | RulesCommand {
  switch (name) {
    case "check":
      return readCheck(argv);
    case "rules":
      return readRules(argv);
    case "outline": {
      const { values, positionals } = parse(argv, { ...READING, format: { type: "string" } });
      const reading = readingOf(values, positionals);
      return { name, ...reading, format: formatOf(["text", "json"], values.format, reading.jsonl) };
    }
    case "quotes": {
      const { values, positionals } = parse(argv, {
        ...READING,
        format: { type: "string" },
        "no-noun-phrases": { type: "boolean" },
      });
      const reading = readingOf(values, positionals);
      const format = formatOf(["json", "csv"], values.format ?? "json", reading.jsonl);
      return { name, ...reading, nounPhrases: values["no-noun-phrases"] !== true, format };
    }
  }
}

function readCheck(argv: readonly string[]): CheckCommand {
  const { values, positionals } = parse(argv, {
    ...READING,
    format: { type: "string" },
    profile: { type: "string" },
    rule: { type: "string", multiple: true },
    fix: { type: "boolean" },
    language: { type: "boolean" },
    "fail-on": { type: "string" },
  });
  const reading = readingOf(values, positionals);
  const fix = values.fix === true;
  if (fix && (reading.jsonl || reading.paths.length === 0 || reading.paths.includes("-"))) {
    throw new UsageError("--fix needs files: standard input cannot be mended in place");
  }
  return {
    name: "check",
    ...reading,
    format: formatOf(FORMATS, values.format, reading.jsonl),
    profile: profileOf(values.profile),
    rules: Object.fromEntries((values.rule ?? []).map(ruleSetting)),
    fix,
    language: values.language === true,
    failOn: oneOf("--fail-on", ["error", "warning", "info", "hint", "never"], values["fail-on"] ?? "error"),
  };
}

function readRules(argv: readonly string[]): RulesCommand {
  const { values, positionals } = parse(argv, {
    color: READING.color,
    "no-color": READING["no-color"],
    config: READING.config,
    "no-config": READING["no-config"],
    format: { type: "string" },
    json: { type: "boolean" },
    profile: { type: "string" },
    rule: { type: "string", multiple: true },
  });
  const { color, config } = readingOf(values, []);
  const [path, ...others] = positionals;
  if (others.length > 0) throw new UsageError("dateline rules takes one file");
  return {
    name: "rules",
    path,
    format: values.json === true ? "json" : oneOf("--format", ["text", "json"], values.format ?? "text"),
    color,
    config,
    profile: profileOf(values.profile),
    rules: Object.fromEntries((values.rule ?? []).map(ruleSetting)),
  };
}

/** As `parseArgs`, with errors that are `UsageError`s. */
function parse<const O extends Options>(argv: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

interface ReadingValues {
  readonly jsonl?: boolean;
  readonly color?: boolean;
  readonly "no-color"?: boolean;
  readonly config?: string;
  readonly "no-config"?: boolean;
}

function readingOf(values: ReadingValues, paths: readonly string[]): Reading {
  const color = values["no-color"] === true ? false : values.color;
  if (values["no-config"] === true && values.config !== undefined) {
    throw new UsageError("--config and --no-config exclude each other");
  }
  const config = values["no-config"] === true ? false : values.config;
  return { paths, jsonl: values.jsonl === true, color, config };
}

function formatOf<F extends string>(known: readonly F[], given: string | undefined, jsonl: boolean): F | "json" {
  const format = oneOf("--format", known, given ?? (jsonl ? "json" : "text"));
  if (jsonl && format !== "json") throw new UsageError(`--jsonl writes JSON lines, not ${format}`);
  return format;
}

function profileOf(given: string | undefined): WantedProfile | undefined {
  if (given === undefined || given === AUTOMATIC) return given;
  const known = profileNamed(given);
  if (known) return known.id;
  throw new UsageError(`--profile cannot be ${given}, expected ${profiles.map(({ id }) => id).join(", ")}`);
}

function oneOf<T extends string>(option: string, known: readonly T[], given: string): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UsageError(`${option} cannot be ${given}, expected ${known.join(", ")}`);
}

/** `lead/too-long=off`, `lead/too-long=warning`, `lead/too-long={"max":30}`. */
function ruleSetting(given: string): readonly [string, RuleSetting] {
  const equals = given.indexOf("=");
  if (equals === -1) throw new UsageError(`--rule expects ID=SETTING, not ${given}`);
  const id = given.slice(0, equals);
  const setting = settingValue(given.slice(equals + 1));
  const [problem] = settingProblems({ [id]: setting });
  if (problem !== undefined) throw new UsageError(`--rule ${given}: ${problem}`);
  return [id, setting];
}

function settingValue(given: string): RuleSetting {
  if (!given.startsWith("{")) return given as RuleSetting;
  try {
    return JSON.parse(given) as RuleSetting;
  } catch {
    throw new UsageError(`--rule: ${given} is no JSON`);
  }
}
