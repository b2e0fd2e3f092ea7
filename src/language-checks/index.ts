import type { LanguageChecks } from "../core";
import { badPhonesIn } from "./phones";
import { remarksIn } from "./remarks";
import { syllablesIn } from "./syllables";

/** All checks of language by libraries: a bundle of its own, so that nobody waits for it who does not need it. */
export const languageChecks: LanguageChecks = { remarksIn, badPhonesIn, syllablesIn };
