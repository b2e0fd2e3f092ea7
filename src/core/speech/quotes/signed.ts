import type { Naming } from "./naming";
import type { QuoteList } from "./quote-list";

/**
 * Who the line below a paragraph names as the speaker of its words: "— Ann Lee, chair of Acme" or "Ann Lee, Chair of
 * Acme". Undefined where the line is the first of a list, or names the speaker of the quotation below it.
 */
export function signatureBelow({ paragraphs }: QuoteList, paragraph: number): Naming | undefined {
  const [below, next, further] = [1, 2, 3].map((by) => paragraphs[paragraph + by]);
  if (!below || below.role === "issuer") return undefined;
  const { signature, authorship } = below.reading;
  if (signature?.at === 0) {
    const list = signature.hyphen && next?.reading.signature?.at === 0;
    return list ? undefined : signature;
  }
  if (authorship?.form !== "by-line" || below.reading.introduction || below.reading.text.endsWith(":"))
    return undefined;
  const heads = next?.reading.startsMarked === true && further?.reading.authorship?.form !== "by-line";
  return heads ? undefined : authorship;
}

/** Whether the line above a quotation already signs the one above that: “…” / Ann Lee, Chair / “…” / Bo Tan, Chair. */
export function isSignature(list: QuoteList, line: number): boolean {
  const start = list.paragraphs[line]?.at ?? 0;
  return list.latest(({ paragraph, source }) => paragraph === line - 1 && (source?.start ?? -1) >= start) !== undefined;
}
