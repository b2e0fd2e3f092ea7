import * as vscode from "vscode";
import type { Day, ReleaseState } from "../../core";

/** A day as the editor's language prints it; empty when there is none. */
export function dayText(day: Day | undefined): string {
  if (day === undefined) return "";
  return format({ dateStyle: "medium" }, Date.UTC(day.year, day.month - 1, day.day));
}

export function monthText(year: number | undefined, month: number | undefined): string {
  if (year === undefined || month === undefined) return vscode.l10n.t("Without a date");
  return format({ month: "long" }, Date.UTC(year, month - 1, 1));
}

function format(options: Intl.DateTimeFormatOptions, time: number): string {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(vscode.env.language, { ...options, timeZone: "UTC" });
  formats.set(key, known);
  return known.format(time);
}

/** Making one takes longer than using it a hundred times; the language of VS Code never changes while it runs. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a release has come, in words. */
export function stateText(state: ReleaseState): string {
  switch (state.kind) {
    case "draft":
      return vscode.l10n.t("draft");
    case "planned":
      return vscode.l10n.t("dated ahead");
    case "released":
      return vscode.l10n.t("released");
    case "undated":
      return vscode.l10n.t("without a date");
    case "embargoed":
      return state.until === undefined
        ? vscode.l10n.t("under embargo")
        : vscode.l10n.t("embargoed until {0}", momentText(state.until));
  }
}

function momentText(time: number): string {
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: "medium", timeStyle: "short" }).format(time);
}

export function releases(amount: number): string {
  return amount === 1 ? vscode.l10n.t("1 release") : vscode.l10n.t("{0} releases", amount);
}

/** Post and organisation, the latter only where the post does not name it. */
export function bodyOrPost(title: string | undefined, organisation: string | undefined): string {
  if (title === undefined) return organisation ?? "";
  return organisation === undefined || title.includes(organisation) ? title : `${title}, ${organisation}`;
}

export function spoken(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** The name of the file behind an address. */
export function nameOf(id: string): string {
  const { path } = vscode.Uri.parse(id);
  return path.slice(path.lastIndexOf("/") + 1);
}
