import { describeReceived } from "@sotruong/core";

interface Issue {
  readonly input?: unknown;
}

/** Writes the message of a field that is missing or holds something else than it should. */
export function fieldMessage(field: string, expected: string): (issue: Issue) => string {
  return ({ input }) => {
    if (input === undefined) return `Thiếu trường “${field}”.`;
    if (input === "") return `Trường “${field}” không được để trống.`;
    return `Trường “${field}” phải là ${expected}, nhận được ${describeReceived(input)}.`;
  };
}
