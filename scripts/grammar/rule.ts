/** One rule of a TextMate grammar, as far as this grammar needs it. */
export interface GrammarRule {
  readonly comment?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
  readonly include?: string;
}

export type Captures = Readonly<Record<string, GrammarRule>>;

/** Scopes end with the language, so that a theme can single them out. */
export function scope(...names: readonly string[]): string {
  return names.map((name) => `${name}.press-release`).join(" ");
}

export function use(...names: readonly string[]): readonly GrammarRule[] {
  return names.map((name) => ({ include: `#${name}` }));
}

export function named(...names: readonly string[]): GrammarRule {
  return { name: scope(...names) };
}
