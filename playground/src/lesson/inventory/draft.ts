import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import type { TextStorage } from "../../panel/storage.ts";

/** A set of questions half answered. */
export interface Draft {
  /** The question being answered. */
  readonly index: number;
  /** The clients ticked, by question. */
  readonly ticked: readonly (readonly string[])[];
}

/** Where a set half answered is kept. */
export interface DraftStore {
  /** The draft of just these questions; null where there is none. */
  read(questions: readonly AskedQuestion[]): Draft | null;
  write(draft: Draft | null): void;
}

const key = "emitscope.inventory";

/** Drafts kept in `storage`, for as long as it lasts. Errors: none; what cannot be read is no draft. */
export function createDraftStore(storage: TextStorage): DraftStore {
  return {
    read(questions) {
      const given = parsed(storage.read(key));
      if (!Array.isArray(given) || given.length !== questions.length + 1) return null;
      const [index, ...ticked] = given;
      if (!Number.isInteger(index) || index < 0 || index >= questions.length) return null;
      const isOf = (names: unknown, question: AskedQuestion | undefined) =>
        Array.isArray(names) && names.every((name) => question?.clients.includes(name));
      return ticked.every((names, at) => isOf(names, questions[at])) ? { index, ticked } : null;
    },
    write(draft) {
      storage.write(key, draft === null ? "" : JSON.stringify([draft.index, ...draft.ticked]));
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
