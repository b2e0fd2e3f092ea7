import type { Part, Role } from "../model";
import type { ReleaseDocument } from "./document";
import type { LanguageChecks, Remark } from "./language-checks";

const READ: readonly Role[] = ["headline", "subhead", "lead", "body", "quote-paragraph", "boilerplate"];

/** The parts whose language is judged: prose in the sender's voice. */
export function partsInOwnVoice(release: ReleaseDocument): readonly Part[] {
  return release.parts(...READ).filter(({ kind }) => kind !== "table" && kind !== "code");
}

/** Remarks about a part, other people's words left out; offsets are those of the part. Kept by content. */
export function remarksOn(release: ReleaseDocument, part: Part, { remarksIn }: LanguageChecks): readonly Remark[] {
  return release.ownNotes(part).ask(remarksIn);
}
