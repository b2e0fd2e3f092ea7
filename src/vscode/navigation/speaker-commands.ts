import * as vscode from "vscode";
import { introductionOfSpeaker, placesOfSpeaker } from "../../core";
import { toPosition, toRange } from "../convert";
import type { Release } from "../documents/release";
import { REVEAL } from "../reading/reveal";

/** A line of a view that stands for somebody. */
interface SpeakerLine {
  /** Index into `Speech.people`. */
  readonly person?: number;
}

/** A view of speakers; its lines belong to this release. */
interface SpeakerLines {
  readonly release: Release | undefined;
}

/** What a speaker's line offers: the introduction, every place, another name. */
export function registerSpeakerCommands(view: SpeakerLines): vscode.Disposable {
  const register = (name: string, act: (release: Release, person: number) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`dateline.${name}`, async (line?: SpeakerLine) => {
      const { release } = view;
      const person = line?.person;
      if (release === undefined || person === undefined || release.document.isClosed) return;
      await act(release, person);
    });
  return vscode.Disposable.from(
    register("goToIntroduction", async (release, person) => {
      await reveal(release, person);
    }),
    register("findSpeaker", async (release, person) => {
      const { document, analysis } = release;
      const { lines } = analysis.source;
      const speaker = analysis.speech.people[person];
      const at = await reveal(release, person);
      if (speaker === undefined || at === undefined) return;
      const places = placesOfSpeaker(analysis, speaker).map((place) => {
        return new vscode.Location(document.uri, toRange(lines, place));
      });
      await vscode.commands.executeCommand("editor.action.showReferences", document.uri, at, places);
    }),
    register("renameSpeaker", async (release, person) => {
      const at = await reveal(release, person);
      if (at === undefined) return;
      await vscode.commands.executeCommand("editor.action.rename", [release.document.uri, at]);
    }),
  );
}

/** Selects the introduction; gives its end, where the name stands whatever title is in front of it. */
async function reveal({ document, analysis }: Release, person: number): Promise<vscode.Position | undefined> {
  const at = introductionOfSpeaker(analysis, person);
  if (at === undefined) return undefined;
  const { lines } = analysis.source;
  await vscode.commands.executeCommand(REVEAL, document, toRange(lines, at));
  return toPosition(lines, at.end);
}
