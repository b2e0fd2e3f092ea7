import type { NotedText, Notes, Span } from "../model";
import { Page } from "./page";

/**
 * Answers about passages, kept by the passage's text, so that an edit costs the passages it changed. Holds what this
 * version of a document and the one before asked about; its answers are the same as without it.
 */
export class Notebook {
  private readonly kept = new Map<string, PassageNotes>();
  private readonly pages = new Map<NotedText, Page<PassageNotes>>();
  private version = 0;

  startVersion(): void {
    this.version++;
    for (const [passage, notes] of this.kept) if (notes.version < this.version - 1) this.kept.delete(passage);
  }

  /** The notes on any span of a text. A span that stands as it stood in the text before is known without reading it. */
  page(name: NotedText, text: string): (of: Span) => Notes {
    const before = this.pages.get(name);
    const page = before?.text === text ? before : new Page(text, before);
    this.pages.set(name, page);
    return (of) => {
      const known = page.get(of);
      if (known) {
        known.version = this.version;
        return known;
      }
      const notes = this.find(text.slice(of.start, of.end));
      page.set(of, notes);
      return notes;
    };
  }

  private find(passage: string): PassageNotes {
    let notes = this.kept.get(passage);
    if (!notes) this.kept.set(passage, (notes = new PassageNotes(passage)));
    notes.version = this.version;
    return notes;
  }
}

type Question = (passage: string) => unknown;

class PassageNotes implements Notes {
  /** The version of the document that asked last. */
  version = 0;
  // Few questions are asked about a passage: a list is smaller than a map, and as quick.
  private readonly questions: Question[] = [];
  private readonly answers: unknown[] = [];

  constructor(private readonly passage: string) {}

  known<T>(question: (passage: string) => T): T | undefined {
    return this.answers[this.questions.indexOf(question)] as T | undefined;
  }

  ask<T>(question: (passage: string) => T): T {
    const known = this.questions.indexOf(question);
    // An answer stands beside its question, so it has the type that the question gives.
    if (known !== -1) return this.answers[known] as T;
    const answer = question(this.passage);
    this.questions.push(question);
    this.answers.push(answer);
    return answer;
  }
}
