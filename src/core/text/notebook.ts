import type { Notes } from "../model";

/**
 * Answers about passages, kept by the passage's text, so that an edit costs the passages it changed. Holds what this
 * version of a document and the one before asked about; its answers are the same as without it.
 */
export class Notebook {
  private asked = new Map<string, PassageNotes>();
  private askedBefore: ReadonlyMap<string, PassageNotes> = new Map();

  startVersion(): void {
    this.askedBefore = this.asked;
    this.asked = new Map();
  }

  on(passage: string): Notes {
    const asked = this.asked.get(passage);
    if (asked) return asked;
    const notes = this.askedBefore.get(passage) ?? new PassageNotes(passage);
    this.asked.set(passage, notes);
    return notes;
  }
}

type Question = (passage: string) => unknown;

class PassageNotes implements Notes {
  // Few questions are asked about a passage: a list is smaller than a map, and as quick.
  private readonly questions: Question[] = [];
  private readonly answers: unknown[] = [];

  constructor(private readonly passage: string) {}

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
