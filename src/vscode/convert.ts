import * as vscode from "vscode";
import type { LineIndex, Place, Severity, Span, TextEdit } from "../core";

/**
 * The border between the core, which counts UTF-16 offsets, and VS Code, which counts lines and characters.
 * The line index must be the one of the text that the offsets belong to; offsets outside it are clamped.
 */
export function toPosition(lines: LineIndex, offset: number): vscode.Position {
  const line = lines.lineAt(offset);
  const character = Math.min(offset, lines.lineEnd(line)) - lines.lineStart(line);
  return new vscode.Position(line, Math.max(0, character));
}

export function toRange(lines: LineIndex, { start, end }: Span): vscode.Range {
  return new vscode.Range(toPosition(lines, start), toPosition(lines, end));
}

/** A place in a release that nobody needs to open for it. */
export function placeRange({ line, character, endLine, endCharacter }: Place): vscode.Range {
  return new vscode.Range(line, character, endLine, endCharacter);
}

export function toOffset(lines: LineIndex, { line, character }: vscode.Position): number {
  return Math.min(lines.lineStart(line) + character, lines.lineEnd(line));
}

export function toSpan(lines: LineIndex, range: vscode.Range): Span {
  return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}

export function toTextEdit(lines: LineIndex, edit: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(lines, edit), edit.text);
}

export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case "error":
      return vscode.DiagnosticSeverity.Error;
    case "warning":
      return vscode.DiagnosticSeverity.Warning;
    case "info":
      return vscode.DiagnosticSeverity.Information;
    case "hint":
      return vscode.DiagnosticSeverity.Hint;
  }
}
