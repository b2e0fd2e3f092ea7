export const commands = ["check", "outline", "quotes", "rules"] as const;
export type CommandName = (typeof commands)[number];

/** The page for a command; for all of them when none is named. */
export function helpText(topic: CommandName | undefined): string {
  if (topic === undefined) return GENERAL;
  return topic === "rules" ? RULES : `${PAGES[topic]}${COMMON}`;
}

const GENERAL = `dateline - reads a press release as an editor does

Usage
  dateline check    [OPTIONS] [PATH…]   what an editor would mark, and fixes
  dateline outline  [OPTIONS] [PATH…]   the parts of a release, its speakers and their quotations
  dateline quotes   [OPTIONS] [PATH…]   quotations and their speakers as JSON lines
  dateline rules    [OPTIONS] [FILE]    every rule, how it stands for a release, and which place says so

  dateline COMMAND --help               the options of a command
  dateline --version

PATH is a file, a folder (searched for .txt, .md, .release and .press) or - for standard input. Without a PATH,
standard input is read.

A dateline.json or dateline.jsonc beside a document or in a folder above it says who is who, which profile and rules hold,
how the house writes its words, and which files to leave alone. For standard input it is looked for from the present
folder on. What a release says of itself wins over the options given here, and those win over the file.

Exit status
  0  all is well        1  findings at or above --fail-on        2  wrong use, or an input or a dateline.json that could not
                                                               be read
`;

const PAGES: Readonly<Record<Exclude<CommandName, "rules">, string>> = {
  check: `dateline check - what an editor would mark, and fixes

Usage
  dateline check [OPTIONS] [PATH…]

Options
  --format FORMAT     text (default), json, sarif (2.1.0) or github (annotations of a workflow)
  --profile PROFILE   ap, ap-strict, uk, government, wire-prnewswire, wire-businesswire, wire-globenewswire, research,
                      financial-us, mar-eu, communique or plain; without it, the nearest dateline.json decides, or the text
  --rule ID=SETTING   off, error, warning, info, hint, or JSON such as {"severity":"warning","max":30}; repeatable
  --language          check articles, wordy phrases and telephone numbers too, by libraries; takes a little longer
  --fix               apply the fixes that are certain, in the files themselves
  --fail-on LEVEL     exit 1 from this severity on: error (default), warning, info, hint or never
`,
  outline: `dateline outline - the parts of a release, its speakers and their quotations

Usage
  dateline outline [OPTIONS] [PATH…]

Options
  --format FORMAT     text (default) or json (one JSON line a document)
`,
  quotes: `dateline quotes - quotations and their speakers, one JSON line a document

Usage
  dateline quotes [OPTIONS] [PATH…]

Offsets are UTF-16 code units, the end exclusive. What was stressed, called for or expressed without a clause is an
indirect quotation with "form": "np".

Options
  --format FORMAT     json (default) or csv (one line a quotation, for a spreadsheet; what would run as a formula is disarmed)
  --no-noun-phrases   leave those noun-phrase reports out
`,
};

const RULES = `dateline rules - every rule, how it stands for a release, and which place says so

Usage
  dateline rules [OPTIONS] [FILE]

Without FILE the rules are listed as they stand in this folder.

Options
  --format FORMAT     text (default) or json
  --json              the same as --format json
  --profile PROFILE   as for dateline check
  --rule ID=SETTING   as for dateline check
  --config FILE       instead of the nearest dateline.json or dateline.jsonc above the file
  --no-config         look for no such file
  --color, --no-color colour the text, or do not (default: on a terminal, unless NO_COLOR is set)
  -h, --help          this page
`;

const COMMON = `  --jsonl             documents come as JSON lines {"id", "text"} (on standard input, or in the files named) and results
                      leave as JSON lines in the same order; a line that holds no document gives {"line", "error"}
  --config FILE       what to go by, instead of the nearest dateline.json or dateline.jsonc above each document
  --no-config         look for no such file
  --color, --no-color colour the text, or do not (default: on a terminal, unless NO_COLOR is set)
  -h, --help          this page
`;
