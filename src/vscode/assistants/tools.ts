import * as vscode from "vscode";
import { checkReport, quotationList, type Severity } from "../../core";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { labelOf, releaseFor } from "./named-release";

/** What an assistant may ask for, as the schemas in the manifest say. */
interface QuotationsInput {
  readonly file?: string;
  readonly speaker?: string;
}

interface CheckInput {
  readonly file?: string;
  readonly severity?: Severity;
}

/** The tools of the manifest, by name. */
export type Tools = Readonly<
  Record<"dateline_list_quotations", vscode.LanguageModelTool<QuotationsInput>> &
    Record<"dateline_check_release", vscode.LanguageModelTool<CheckInput>>
>;

/**
 * What an assistant can learn of a release: what stands there, word for word and with its place, and nothing else. The
 * tools read and change nothing; the writer is asked first, because what they tell may leave the computer.
 */
export function createTools(releases: Releases, current: CurrentDocument): Tools {
  const read = (file: string | undefined, token: vscode.CancellationToken): Promise<Release> =>
    releaseFor(releases, current, file, token);
  return {
    dateline_list_quotations: {
      prepareInvocation: ({ input: { file, speaker } }) => {
        const name = labelOf(current, file);
        return {
          invocationMessage: vscode.l10n.t("Listing the quotations of {0}", name),
          confirmationMessages: {
            title: vscode.l10n.t("Hand quotations to the assistant?"),
            message:
              speaker === undefined
                ? vscode.l10n.t("It gets every quotation of {0} word for word, with speakers and lines.", name)
                : vscode.l10n.t("It gets what {0} says in {1} word for word, with lines.", speaker, name),
          },
        };
      },
      invoke: async ({ input: { file, speaker } }, token) => {
        const release = await read(file, token);
        const list = quotationList(release.analysis, speaker);
        const note =
          speaker !== undefined && list.speakers.length === 0
            ? strangerNote(release, speaker, list.mentionedOnly)
            : QUOTE_NOTE;
        return result(release, { note, ...list });
      },
    },
    dateline_check_release: {
      prepareInvocation: ({ input: { file } }) => {
        const name = labelOf(current, file);
        return {
          invocationMessage: vscode.l10n.t("Checking {0}", name),
          confirmationMessages: {
            title: vscode.l10n.t("Hand findings to the assistant?"),
            message: vscode.l10n.t(
              "It gets what Dateline found in {0}, with the words it found. Nothing is changed.",
              name,
            ),
          },
        };
      },
      invoke: async ({ input: { file, severity } }, token) => {
        const release = await read(file, token);
        const report = checkReport(release.analysis, release.findings, release.profile.id, severity);
        return result(release, { note: CHECK_NOTE, ...report });
      },
    },
  };
}

// For language models, which are spoken to in English.

const QUOTE_NOTE =
  "Only what stands in `text` of kind `direct` may be set in quotation marks, character by character as it stands. `mixed` and `indirect` are the release's own report of what somebody said, `noun-phrase` holds nobody's words. `inferred` means that Dateline concluded who speaks: say so, or ask the writer.";

const CHECK_NOTE =
  "Findings are what an editor would mark; `fixes` were not applied. Words inside quotations belong to the person quoted and must not be changed.";

function strangerNote(release: Release, speaker: string, mentioned: readonly string[]): string {
  const speakers = release.analysis.speech.speakers.map(({ name }) => name).join("; ") || "nobody";
  const stands = mentioned.length > 0 ? `${mentioned.join("; ")} is named, not quoted.` : "";
  return `Nobody called "${speaker}" is quoted in this release: do not quote them. ${stands} Quoted are: ${speakers}.`;
}

function result({ document }: Release, content: object): vscode.LanguageModelToolResult {
  const about = { document: vscode.workspace.asRelativePath(document.uri), unsaved: document.isDirty };
  const json = JSON.stringify({ ...about, ...content });
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(json)]);
}
