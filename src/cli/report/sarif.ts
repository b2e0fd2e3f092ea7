import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ruleById,
  rules,
  type Finding,
  type Fix,
  type RuleMeta,
  type Severity,
  type Source,
  type Span,
} from "../../core";
import { positionAt } from "../position";
import type { CheckedDocument, Report } from "./report";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note", hint: "note" };

/** One SARIF 2.1.0 log with one run, written as it grows. Results carry positions of the text as it was checked. */
export function sarifReport(version: string): Report {
  const unreadable: object[] = [];
  let written = 0;
  const driver = { name: "Dateline", version, semanticVersion: version, rules: rules.map(descriptor) };
  const head = JSON.stringify({ tool: { driver }, columnKind: "utf16CodeUnits" }).slice(0, -1);
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head},"results":[`,
    document: (document) =>
      document.findings
        .map((finding) => `${written++ === 0 ? "\n" : ",\n"}${JSON.stringify(result(document, finding))}`)
        .join(""),
    unreadable: (id, problem) => {
      unreadable.push({
        level: "error",
        message: { text: `${id} ${problem}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(id) } } }],
      });
      return "";
    },
    end: () => {
      const executionSuccessful = unreadable.length === 0;
      const invocation = { executionSuccessful, toolExecutionNotifications: unreadable };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function descriptor(rule: RuleMeta): object {
  const link = rule.source.find((source) => source.url !== undefined)?.url;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    ...(link === undefined ? {} : { helpUri: link }),
    help: { text: `${rule.why} Source: ${rule.source.map((source) => source.name).join("; ")}.` },
    defaultConfiguration: rule.level === "off" ? { enabled: false } : { enabled: true, level: LEVELS[rule.level] },
    properties: { since: rule.since },
  };
}

function result({ id, source }: CheckedDocument, finding: Finding): object {
  const rule = ruleById(finding.rule);
  const artifactLocation = { uri: uriOf(id) };
  return {
    ruleId: finding.rule,
    ...(rule === undefined ? {} : { ruleIndex: rules.indexOf(rule) }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(source, finding) } }],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ at, message }, index) => {
            return {
              id: index,
              message: { text: message },
              physicalLocation: { artifactLocation, region: region(source, at) },
            };
          }),
        }),
    ...(finding.fixes.length === 0
      ? {}
      : { fixes: finding.fixes.map((fix) => fixObject(source, artifactLocation, fix)) }),
    properties: { severity: finding.severity },
  };
}

function fixObject(source: Source, artifactLocation: object, { title, edits }: Fix): object {
  const replacements = edits.map((edit) => {
    return { deletedRegion: region(source, edit), insertedContent: { text: edit.text } };
  });
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function region(source: Source, { start, end }: Span): object {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    // SARIF does not count a byte-order mark in.
    charOffset: Math.max(0, start - (source.text.startsWith("\uFEFF") ? 1 : 0)),
    charLength: end - start,
  };
}

/** A relative path stays relative, to the folder the command ran in. */
function uriOf(id: string): string {
  return isAbsolute(id) ? pathToFileURL(id).href : id.split("/").map(encodeURIComponent).join("/");
}
