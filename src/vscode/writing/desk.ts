import * as vscode from "vscode";
import { type Day, type Desk, type Letterhead, type ProfileId } from "../../core";
import type { Release } from "../documents/release";
import type { Newsroom } from "../newsroom/newsroom";

/** What lies beside a release: its house, the other releases of its folder, and the calendar. */
export function deskOf({ document, analysis, profile, settings }: Release, newsroom: Newsroom): Desk {
  const declared = [...(analysis.frontMatter?.speakers ?? []), ...settings.speakers];
  return {
    profile: profile.id,
    today: today(),
    letterhead: settings.letterhead,
    declared,
    learned: learnedFor(document, newsroom),
  };
}

/** The same for a release that is not written yet. */
export function newDesk(
  profile: ProfileId,
  letterhead: Letterhead,
  folder: vscode.WorkspaceFolder | undefined,
  newsroom: Newsroom,
): Desk {
  return { profile, today: today(), letterhead, declared: [], learned: newsroom.learned(folder) };
}

function learnedFor({ uri }: vscode.TextDocument, newsroom: Newsroom): Desk["learned"] {
  return newsroom.learned(vscode.workspace.getWorkspaceFolder(uri));
}

/** By the clock of the writer's machine. */
function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
