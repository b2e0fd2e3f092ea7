import {
  type Analysis,
  chooseProfile,
  type OptionState,
  type Profile,
  profileById,
  ruleDocsUrl,
  type RuleState,
  ruleStates,
  type SettingsLayer,
} from "../core";
import type { RulesCommand } from "./arguments";
import { complain } from "./complaints";
import { readInput, STDIN_ID } from "./inputs";
import type { Io } from "./io";
import { givenProfile, type Project, Projects } from "./project";
import { analysisOf } from "./read";
import { type Palette, paletteFor } from "./report/palette";
import { fit } from "./report/window";

/** Lists every rule with its state for a release, or for the present folder, and with the place that says so. */
export async function listRules(command: RulesCommand, io: Io): Promise<0 | 2> {
  const projects = new Projects(io.files, command.config);
  const project = await projects.of(command.path ?? STDIN_ID);
  await complain(io.stderr, project.complaints);
  let analysis: Analysis | undefined;
  if (command.path !== undefined) {
    const read = await readInput(io, command.path);
    if ("problem" in read) {
      await complain(io.stderr, [`${read.id} ${read.problem}`]);
      return 2;
    }
    analysis = analysisOf({ ...read, project });
  }
  const chosen = profileFor(command, project, analysis);
  const layers: readonly SettingsLayer[] = [
    { from: "--rule", rules: command.rules },
    { from: project.file ?? "", rules: project.configuration.rules },
  ];
  const states = ruleStates(chosen.profile, layers, analysis?.directives);
  const output =
    command.format === "json" ? asJson(chosen, states) : asText(chosen, states, paletteFor(command.color, io));
  await io.stdout.write(output);
  return project.complaints.length > 0 ? 2 : 0;
}

interface Chosen {
  readonly profile: Profile;
  readonly from: string;
}

function profileFor(
  { profile, path }: RulesCommand,
  { configuration, file }: Project,
  a: Analysis | undefined,
): Chosen {
  const given = givenProfile(profile, configuration);
  const giver = profile === undefined ? (file ?? "") : "--profile";
  if (a === undefined) {
    const from = given === undefined ? "where no other is recognised in the text" : giver;
    return { profile: profileById(given ?? "ap"), from };
  }
  const { id, by, because } = chooseProfile(a, given);
  const from = { release: path ?? "", host: giver, text: `recognised in the text: ${because}` }[by];
  return { profile: profileById(id), from };
}

function asJson({ profile, from }: Chosen, states: readonly RuleState[]): string {
  const rules = states.map(({ rule, level, from: place, options }) => {
    const values = Object.fromEntries(options.map(({ name, value, from: giver }) => [name, { value, from: giver }]));
    const { id, summary, group } = rule;
    return { id, level, from: place, ...(group ? { group } : {}), options: values, summary, page: ruleDocsUrl(id) };
  });
  return `${JSON.stringify({ profile: { id: profile.id, from }, rules }, undefined, 2)}\n`;
}

function asText({ profile, from }: Chosen, states: readonly RuleState[], palette: Palette): string {
  const width = Math.max(...states.map(({ rule }) => rule.id.length));
  const lines = states.map((state) => {
    const { rule, level } = state;
    const shown = level.padEnd("warning".length);
    const word = level === "off" ? palette.faint(shown) : palette.severity(level, shown);
    return `${rule.id.padEnd(width)}  ${word}  ${palette.faint(notes(state))}`.trimEnd();
  });
  const on = states.filter(({ level }) => level !== "off").length;
  const name = palette.strong(`Profile ${profile.label} (${profile.id})`);
  const counts = `${on} of ${states.length} rules are on; what is marked “language” runs with --language only.`;
  return `${name} - ${fit(from, 200)}\n\n${lines.join("\n")}\n\n${counts}\n`;
}

/** "dateline.json; max 30 (dateline.json), ideal 25 (profile uk)": options that have their default are left out. */
function notes({ rule, from, options }: RuleState): string {
  const set = options.filter((option) => option.from !== "default").map(optionText);
  return [...(rule.group ? [rule.group] : []), fit(from, 120), ...(set.length > 0 ? [set.join(", ")] : [])].join("; ");
}

function optionText({ name, value, from }: OptionState): string {
  return fit(`${name} ${JSON.stringify(value)} (${from})`, 200);
}
