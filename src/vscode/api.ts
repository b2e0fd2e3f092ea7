import type * as vscode from "vscode";
import type { Tools } from "./assistants/tools";
import type { Analysis, Finding } from "../core";
import { profileText } from "./checks/language-status";
import type { ProjectFiles } from "./documents/project-files";
import type { Releases } from "./documents/releases";
import type { NewsroomNode } from "./newsroom/newsroom-nodes";
import type { OpenNewsroom } from "./newsroom/open-newsroom";
import type { SpeakerNode } from "./views/speaker-nodes";
import type { SpeakersPanel } from "./views/speakers-panel";
import type { StructureNode } from "./views/structure-nodes";

/** What `activate` hands to other extensions, and to the tests. */
export interface DatelineApi {
  /** The analysis of a served document in its present version; undefined when it is not served. */
  readonly analyse: (document: vscode.TextDocument) => Analysis | undefined;
  /** Its findings under the settings that hold for it; empty when it is not served. */
  readonly findings: (document: vscode.TextDocument) => readonly Finding[];
  /** Which profile holds for it and why, as the language status says it; undefined when it is not served. */
  readonly profile: (document: vscode.TextDocument) => string | undefined;
  /** Resolves when every open document was read in its present version, and diagnostics and views follow it. */
  readonly whenIdle: () => Promise<void>;
  /** What language models may call, by name. */
  readonly tools: Tools;
  /** The two views, as VS Code asks for them. */
  readonly speakers: vscode.TreeDataProvider<SpeakerNode>;
  readonly structure: vscode.TreeDataProvider<StructureNode>;
  /** The Newsroom view, and a way to wait until every release of the workspace was read. */
  readonly newsroom: vscode.TreeDataProvider<NewsroomNode>;
  readonly readNewsroom: () => Promise<void>;
  /** How lines of the Speakers view are dragged and dropped. */
  readonly speakerDrag: vscode.TreeDragAndDropController<SpeakerNode>;
  /** The Speakers panel, which VS Code may have kept over a restart. */
  readonly panel: Pick<SpeakersPanel, "shown" | "restore" | "paint">;
}

export function createApi(
  releases: Releases,
  projects: ProjectFiles,
  views: Pick<DatelineApi, "speakers" | "structure" | "tools" | "speakerDrag" | "panel">,
  { view, index }: Pick<OpenNewsroom, "view" | "index">,
): DatelineApi {
  return {
    analyse: (document) => releases.of(document)?.analysis,
    findings: (document) => releases.of(document)?.findings ?? [],
    profile: (document) => {
      const release = releases.of(document);
      return release && profileText(release);
    },
    whenIdle: async () => {
      // Reading a release asks for its project's file, and that file, once read, has the release read again.
      await releases.whenIdle();
      await projects.whenIdle();
      await releases.whenIdle();
    },
    ...views,
    newsroom: view,
    readNewsroom: () => index.start(),
  };
}
