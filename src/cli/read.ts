import { extname } from "node:path";
import { analyse, type Analysis } from "../core";
import type { InputDocument } from "./inputs";

/** Analyses a document; the name of a Markdown file says what it is, other texts speak for themselves. */
export function analysisOf({ text, file, project }: Omit<InputDocument, "id">): Analysis {
  const declared = project?.configuration.speakers ?? [];
  const isMarkdown = file !== undefined && extname(file.path).toLowerCase() === ".md";
  return analyse(text, isMarkdown ? { format: "markdown", declared } : { declared });
}
