import type { Authority } from "../data/authorities";
import type { Finding, Fix, Format, House, Related, Severity, Span, TextEdit } from "../model";
import { say as saySentence, type SaidOf } from "../text";
import type { ReleaseDocument } from "./document";
import type { ProfileId } from "./profiles/profile";

/** One option of a rule. The default stands here and nowhere else. */
export type OptionSpec =
  | {
      readonly type: "integer";
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | { readonly type: "boolean"; readonly default: boolean; readonly description: string }
  | { readonly type: "strings"; readonly default: readonly string[]; readonly description: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values a check receives, typed after the rule's own option specs. */
export type OptionsOf<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]["type"] extends "integer"
    ? number
    : O[K]["type"] extends "boolean"
      ? boolean
      : readonly string[];
};

/** Values for a message's {placeholders}. */
export type MessageData = SaidOf;

/** A text that shows the rule, and is run as a test. It is read in profile `plain` unless it names another. */
export interface RuleExample {
  readonly text: string;
  /** "story": the text stands as a paragraph below an invented headline and lead. Absent: it is the whole release. */
  readonly frame?: "story";
  readonly options?: Readonly<Record<string, unknown>>;
  readonly profile?: ProfileId;
  /** The clock, as an ISO 8601 time with its zone. */
  readonly now?: string;
  readonly format?: Format;
  /** What the house says of its words and names. */
  readonly house?: Partial<House>;
  /** Texts of other releases of the same newsroom. */
  readonly others?: readonly string[];
  /** Other rules that rightly fire on a bad example too. */
  readonly also?: readonly string[];
}

/** All that is known about a rule without running it: docs page, settings schema and tests are made from this. */
export interface RuleMeta {
  /** "family/name". */
  readonly id: string;
  /** One sentence, as an order to the writer, with a full stop. */
  readonly summary: string;
  readonly why: string;
  readonly source: readonly Authority[];
  /** Severity of most findings (single ones may weigh more or less), or "off" for rules that a profile or a setting must switch on. */
  readonly level: Severity | "off";
  /** safe: certain, applied by fix-all. suggestion: offered one by one. */
  readonly fix: "none" | "safe" | "suggestion";
  readonly since: string;
  /**
   * language: it rests on libraries that the host loads when it has the time (language-checks.ts). newsroom: it compares with
   * other releases, which the host remembers. Absent: our own.
   */
  readonly group?: "language" | "newsroom";
  /** The profiles in which the rule runs unless a setting says otherwise. */
  readonly profiles: readonly (ProfileId | "all")[];
  readonly options: OptionSpecs;
  /** Every sentence the rule can say: messages, titles of fixes, related information. */
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
}

/** A sentence out of the rule's `messages`. */
interface Said<M extends string> {
  readonly message: M;
  readonly data?: MessageData;
}

/** A way to mend a hit; `message` is its title. */
export interface HitFix<M extends string> extends Said<M> {
  readonly safe?: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a check yields. `level` is given only where a finding weighs more or less than the rule's own level. */
export interface Hit<M extends string> extends Said<M> {
  readonly at: Span;
  readonly level?: Severity;
  readonly fixes?: readonly HitFix<M>[];
  readonly related?: readonly (Said<M> & Omit<Related, "message">)[];
}

export type RuleFinding = Omit<Finding, "severity"> & { readonly level: Severity | undefined };

/** A rule ready to run: options are values for its `options`, already validated. */
export interface Rule extends RuleMeta {
  readonly run: (release: ReleaseDocument, options: Readonly<Record<string, unknown>>) => Iterable<RuleFinding>;
}

/** A rule as its family file declares it. */
export interface RuleDefinition<O extends OptionSpecs, M extends string> extends Omit<
  RuleMeta,
  "options" | "messages"
> {
  readonly options?: O;
  readonly messages: Readonly<Record<M, string>>;
  readonly check: (release: ReleaseDocument, options: OptionsOf<O>) => Iterable<Hit<M>>;
}

/** Makes a rule of its declaration. */
export function defineRule<const O extends OptionSpecs = Record<string, never>, const M extends string = string>(
  definition: RuleDefinition<O, M>,
): Rule {
  const { check, options, ...meta } = definition;
  const say = ({ message, data }: Said<M>): string => saySentence(definition.messages[message], data);
  const fixOf = (fix: HitFix<M>): Fix => ({
    title: say(fix),
    safe: fix.safe === true,
    edits: fix.edits,
  });
  const tell = (hit: Hit<M>): RuleFinding => ({
    rule: definition.id,
    start: hit.at.start,
    end: hit.at.end,
    message: say(hit),
    level: hit.level,
    fixes: (hit.fixes ?? []).map(fixOf),
    related: (hit.related ?? []).map((related) => ({
      at: related.at,
      message: say(related),
      ...(related.elsewhere ? { elsewhere: related.elsewhere } : {}),
    })),
  });
  return {
    ...meta,
    options: options ?? {},
    run(release, values) {
      // The values were validated against these very specs (config.ts), so the typed view of them holds.
      const hits = check(release, values as OptionsOf<O>)[Symbol.iterator]();
      const first = hits.next();
      // Most rules find nothing most of the time: they start no generator.
      return first.done === true ? NOTHING : told(tell, first.value, hits);
    },
  };
}

const NOTHING: readonly RuleFinding[] = [];

function* told<H>(tell: (hit: H) => RuleFinding, first: H, others: Iterator<H>): Iterable<RuleFinding> {
  yield tell(first);
  for (let next = others.next(); next.done !== true; next = others.next()) yield tell(next.value);
}
