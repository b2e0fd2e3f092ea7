import type { Severity } from "../../core";
import { positionAt } from "../position";
import type { Report } from "./report";

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Workflow commands, which GitHub shows as annotations of the changed lines. */
export function githubReport(): Report {
  return {
    begin: () => "",
    document: ({ id, isFile, source, findings }) =>
      findings
        .map(({ severity, start, end, rule, message }) => {
          const from = positionAt(source, start);
          const to = positionAt(source, end);
          // GitHub refuses columns for what reaches over lines, and counts the last column in.
          const columns =
            from.line === to.line ? { col: from.column, endColumn: Math.max(from.column, to.column - 1) } : {};
          const place = { ...(isFile ? { file: id } : {}), line: from.line, endLine: to.line, ...columns };
          return annotation(LEVELS[severity], { ...place, title: rule }, message);
        })
        .join(""),
    unreadable: (id, problem) => annotation("error", { file: id, title: "unreadable" }, `${id} ${problem}`),
    end: () => "",
  };
}

function annotation(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${list.join(",")}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
