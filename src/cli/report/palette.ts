import type { Severity } from "../../core";
import type { Io } from "../io";

/** Words with the colours of a terminal around them, or bare. */
export interface Palette {
  strong(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
}

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 34 };

/** `asked` wins; else colour on a terminal only, and not where NO_COLOR is set (to anything) or the terminal is dumb. */
export function paletteFor(asked: boolean | undefined, io: Io): Palette {
  const noColor = (io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb";
  const paint = (asked ?? (io.stdout.isTerminal && !noColor)) ? sgr : (_code: number, text: string) => text;
  return {
    strong: (text) => paint(1, text),
    faint: (text) => paint(2, text),
    severity: (severity, text) => paint(CODES[severity], text),
  };
}

function sgr(code: number, text: string): string {
  return `\u001B[${code}m${text}\u001B[0m`;
}
