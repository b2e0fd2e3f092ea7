import type { Directive, Finding } from "../model";

type Place = Pick<Finding, "rule" | "start">;

/** What it says of a directive is not hidden by that directive, unless it is named there. */
export const UNUSED_DISABLE = "structure/unused-disable";

/** What the in-text directives of a release switch off, and which of them were of any use. */
export class Switches {
  readonly #useful = new Map<Directive, Set<string>>();
  readonly #finished = new Set<string>();

  constructor(
    /** In text order. */
    readonly directives: readonly Directive[],
    /** True when all findings of all rules come by: else nobody can tell that a directive for all rules is of no use. */
    readonly seesAll: boolean,
    /** Ids of all rules there are, whether they run or not. */
    readonly known: ReadonlySet<string> = new Set(),
  ) {}

  /** Whether a finding is switched off, by whichever directives. */
  isOff(found: Place, line: number): boolean {
    if (this.directives.length === 0) return false;
    const holding = holdingAt(found, this.directives, line);
    for (const directive of holding) {
      const rules = this.#useful.get(directive) ?? new Set();
      this.#useful.set(directive, rules.add(found.rule));
    }
    return holding.length > 0;
  }

  /** All findings of a rule came by. */
  finish(rule: string): void {
    this.#finished.add(rule);
  }

  /** True when a rule found nothing where a directive switches it off; never for a rule that is off or was not run. */
  isUseless(directive: Directive, rule: string): boolean {
    return this.#finished.has(rule) && this.#useful.get(directive)?.has(rule) !== true;
  }

  /** The same for a directive that names no rule. */
  isUselessForAll(directive: Directive): boolean {
    return this.seesAll && !this.#useful.has(directive);
  }
}

function holdingAt(found: Place, directives: readonly Directive[], line: number): readonly Directive[] {
  const holding: Directive[] = [];
  let blocks: Directive[] = [];
  for (const directive of directives) {
    const isMeant = directive.rules.length === 0 ? found.rule !== UNUSED_DISABLE : directive.rules.includes(found.rule);
    if (!isMeant) continue;
    const isAbove = directive.start <= found.start;
    if (directive.scope === "block-start" && isAbove) blocks.push(directive);
    if (directive.scope === "block-end" && isAbove) blocks = [];
    const isHere =
      directive.scope === "file" ||
      (directive.scope === "line" && directive.line === line) ||
      (directive.scope === "next-line" && directive.line + 1 === line);
    if (isHere) holding.push(directive);
  }
  return [...holding, ...blocks];
}
