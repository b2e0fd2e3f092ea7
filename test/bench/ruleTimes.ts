import { spread, time, type Figure, type Table } from "./figures";
import type { Core } from "./product";

export interface RuleRow {
  readonly rule: string;
  readonly milliseconds: Figure;
}

/** What each rule takes on a text whose analysis is done, slowest first; the first row is a check without any rule. */
export function measureRules(core: Core, text: string, runs: number): readonly RuleRow[] {
  const analysis = core.analyse(text);
  const off = Object.fromEntries(core.rules.map(({ id }) => [id, "off" as const]));
  const checkWith = (rule?: string): Figure => {
    const rules = rule === undefined ? off : { ...off, [rule]: "warning" as const };
    const work = (): unknown => core.check(analysis, { rules, now: Date.UTC(2026, 10, 24) });
    work();
    return time(runs, work);
  };
  const rows = core.rules.map(({ id }) => ({ rule: id, milliseconds: checkWith(id) }));
  rows.sort((a, b) => b.milliseconds.median - a.milliseconds.median);
  return [{ rule: "(no rule)", milliseconds: checkWith() }, ...rows];
}

export function ruleTable(rows: readonly RuleRow[], words: number): Table {
  const shown = 12;
  return {
    title: `Rules on ${words.toLocaleString("en")} words (ms)`,
    note: `The ${shown} slowest of ${rows.length - 1}, each with what every check costs.`,
    columns: ["rule", "time"],
    rows: rows.slice(0, shown + 1).map(({ rule, milliseconds }) => [rule, spread(milliseconds)]),
  };
}
