import type { Role } from "../../model";
import type { Facts } from "../facts";

/** A role given to a block, how sure that is (0-1), and why, in a writer's words. */
export interface Assignment {
  readonly role: Role;
  readonly confidence: number;
  readonly because: string;
}

/** Blocks on their way to a role. A block keeps the first role it is given: earlier stages are surer ones. */
export interface Draft {
  readonly facts: readonly Facts[];
  roleOf(index: number): Role | undefined;
  assign(index: number, role: Role, confidence: number, because: string): void;
  finish(): readonly Assignment[];
}

const IN_THE_STORY: Assignment = { role: "body", confidence: 0.5, because: "it stands in the story" };

export function createDraft(facts: readonly Facts[]): Draft {
  const given: (Assignment | undefined)[] = facts.map(() => undefined);
  return {
    facts,
    roleOf: (index) => given[index]?.role,
    assign: (index, role, confidence, because) => {
      given[index] ??= { role, confidence, because };
    },
    finish: () =>
      given.map((assignment, index) => {
        const { role, confidence, because } = assignment ?? IN_THE_STORY;
        const glued = facts[index]?.glued === true ? "; an end mark is glued to its last word" : "";
        return { role, confidence, because: because + glued };
      }),
  };
}
