import type { Directive, Finding } from "../model";

/** Whether an in-text directive switches a finding off. Directives must be in text order. */
export function isSwitchedOff(
  found: Pick<Finding, "rule" | "start">,
  directives: readonly Directive[],
  line: number,
): boolean {
  let inBlock = false;
  for (const directive of directives) {
    if (directive.rules.length > 0 && !directive.rules.includes(found.rule)) continue;
    switch (directive.scope) {
      case "file":
        return true;
      case "line":
        if (directive.line === line) return true;
        break;
      case "next-line":
        if (directive.line + 1 === line) return true;
        break;
      case "block-start":
        if (directive.start <= found.start) inBlock = true;
        break;
      case "block-end":
        if (directive.start <= found.start) inBlock = false;
        break;
    }
  }
  return inBlock;
}
