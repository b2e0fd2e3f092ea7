import * as vscode from "vscode";
import { type Day, type Desk, type Learned, type Letterhead, NOTHING_LEARNED, type ProfileId } from "../../core";
import type { Release } from "../documents/release";
import type { Newsroom } from "../newsroom/newsroom";

/** As many releases are counted while somebody waits. */
const QUICKLY_COUNTED = 200;
/** Time without news before more of them are counted. */
const PAUSE_MILLISECONDS = 3_000;

/**
 * What lies beside a release while it is written: its house, what the other releases of its folder teach, and the
 * calendar. Of a large archive it hands out what it knew last and counts anew in a pause, so that typing never waits.
 */
export class WritersDesk implements vscode.Disposable {
  readonly #known = new Map<string, Learned>();
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly newsroom: Newsroom) {
    this.#subscription = newsroom.onDidChange(() => this.#recount());
  }

  /** For a release that is being written. */
  of({ document, analysis, profile, settings }: Release): Desk {
    const declared = [...(analysis.frontMatter?.speakers ?? []), ...settings.speakers];
    const learned = this.#learned(vscode.workspace.getWorkspaceFolder(document.uri));
    return { profile: profile.id, today: today(), letterhead: settings.letterhead, declared, learned };
  }

  /** For a release that is not begun yet. */
  forNew(profile: ProfileId, letterhead: Letterhead, folder: vscode.WorkspaceFolder | undefined): Desk {
    return { profile, today: today(), letterhead, declared: [], learned: this.#learned(folder) };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#known.clear();
  }

  #learned(folder: vscode.WorkspaceFolder | undefined): Learned {
    if (this.newsroom.entries.size <= QUICKLY_COUNTED) return this.newsroom.learned(folder);
    const key = folder?.uri.toString() ?? "";
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, NOTHING_LEARNED);
    this.#recount();
    return NOTHING_LEARNED;
  }

  #recount(): void {
    if (this.#known.size === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const key of this.#known.keys()) {
        const folder = key === "" ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(key));
        this.#known.set(key, this.newsroom.learned(folder));
      }
    }, PAUSE_MILLISECONDS);
  }
}

/** By the clock of the writer's machine. */
function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
