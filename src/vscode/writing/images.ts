import * as vscode from "vscode";
import { imageText, isImageName, plainText, snippetText } from "../../core";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import { isWanted, type PasteProvider, type ReadText, type WhenRead } from "./paste";

export const IMAGE = vscode.DocumentDropOrPasteEditKind.Empty.append("dateline", "image");

/** An image that is dropped or pasted, and what has to happen to the workspace for it to be there. */
interface Found {
  readonly path: string;
  readonly edit?: vscode.WorkspaceEdit;
}

/** An image comes in with places for its alternative text, its caption and its credit. */
export function provideImages(releases: Releases): vscode.Disposable {
  const whenRead: WhenRead = (document) => releases.whenRead(document);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentDropEditProvider(SELECTOR, imageDrop(whenRead), {
      providedDropEditKinds: [IMAGE],
      dropMimeTypes: ["text/uri-list", "image/*"],
    }),
    vscode.languages.registerDocumentPasteEditProvider(SELECTOR, imagePaste(whenRead), {
      providedPasteEditKinds: [IMAGE],
      pasteMimeTypes: ["text/uri-list", "image/*"],
    }),
  );
}

export function imageDrop(whenRead: WhenRead): vscode.DocumentDropEditProvider {
  return {
    async provideDocumentDropEdits(document, _, transfer, token) {
      const found = await insertionOf(whenRead, document, transfer, token);
      if (found === undefined) return undefined;
      const result = new vscode.DocumentDropEdit(found.insert, title(), IMAGE);
      if (found.edit) result.additionalEdit = found.edit;
      return result;
    },
  };
}

export function imagePaste(whenRead: WhenRead): PasteProvider {
  return {
    async provideDocumentPasteEdits(document, _, transfer, __, token) {
      // A page that holds a picture is text first.
      const text = (await transfer.get("text/plain")?.asString()) ?? "";
      if (text !== "" && transfer.get("text/uri-list") === undefined) return undefined;
      const found = await insertionOf(whenRead, document, transfer, token);
      if (found === undefined) return undefined;
      const result = new vscode.DocumentPasteEdit(found.insert, title(), IMAGE);
      if (found.edit) result.additionalEdit = found.edit;
      return [result];
    },
  };
}

async function insertionOf(
  whenRead: WhenRead,
  document: vscode.TextDocument,
  transfer: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<Inserted | undefined> {
  if (!isWanted(document, "paste.images")) return undefined;
  const release = await whenRead(document);
  if (release === undefined) return undefined;
  const images = await imagesIn(document, transfer);
  return images.length === 0 || token.isCancellationRequested ? undefined : inserted(release, images);
}

interface Inserted {
  readonly insert: vscode.SnippetString | string;
  readonly edit: vscode.WorkspaceEdit | undefined;
}

function title(): string {
  return vscode.l10n.t("Insert image with caption and alternative text");
}

function inserted({ analysis }: ReadText, images: readonly Found[]): Inserted {
  const draft = images.flatMap(({ path }, i) => [i === 0 ? "" : "\n\n", ...imageText(path, analysis.format)]);
  const snippet = snippetText(draft);
  return {
    insert: snippet === undefined ? plainText(draft) : new vscode.SnippetString(snippet),
    edit: images.find(({ edit }) => edit !== undefined)?.edit,
  };
}

async function imagesIn(document: vscode.TextDocument, transfer: vscode.DataTransfer): Promise<readonly Found[]> {
  const list = (await transfer.get("text/uri-list")?.asString()) ?? "";
  const named = list
    .split(/\r?\n/u)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => uriOf(line) ?? [])
    .filter(({ path }) => isImageName(path));
  if (named.length > 0) return named.map((uri) => ({ path: pathFrom(document, uri) }));
  for (const [mime, item] of transfer) {
    const file = mime.startsWith("image/") ? item.asFile() : undefined;
    if (file) return [newFile(document, file, mime)];
  }
  return [];
}

function uriOf(line: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(line, true);
  } catch {
    return undefined;
  }
}

/** A picture without a file becomes one beside the release; an untitled release has no place yet. */
function newFile(document: vscode.TextDocument, file: vscode.DataTransferFile, mime: string): Found {
  if (file.uri !== undefined) return { path: pathFrom(document, file.uri) };
  const name = isImageName(file.name) ? file.name : `image.${mime.slice("image/".length).replace(/\W.*/u, "")}`;
  if (document.isUntitled) return { path: name };
  const uri = vscode.Uri.joinPath(document.uri, "..", name);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: file, ignoreIfExists: true });
  return { path: name, edit };
}

/** As seen from the release, where both lie in one place; else in full. */
function pathFrom(document: vscode.TextDocument, uri: vscode.Uri): string {
  const sameHost = uri.scheme === document.uri.scheme && uri.authority === document.uri.authority;
  if (document.isUntitled || !sameHost)
    return uri.scheme === "file" ? (uri.path.split("/").at(-1) ?? uri.path) : uri.toString();
  const [from, to] = [document.uri.path.split("/").slice(0, -1), uri.path.split("/")];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  // Nothing in common but the root: another disk, or another's folder.
  if (shared <= 1) return uri.path;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
