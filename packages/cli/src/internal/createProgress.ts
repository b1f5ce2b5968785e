import type { TextOutput } from "../commandEnvironment.js";

/** A line on the terminal that says which file is being read. */
export interface Progress {
  show(file: string): void;
  clear(): void;
}

const CLEAR_LINE = "\r\u001b[2K";

/** Shows progress on a terminal, and nothing anywhere else. */
export function createProgress(output: TextOutput, total: number): Progress {
  let count = 0;
  const live = output.isTTY === true;
  return {
    show(file) {
      count += 1;
      if (live) output.write(`${CLEAR_LINE}[${count}/${total}] ${file}`);
    },
    clear() {
      if (live) output.write(CLEAR_LINE);
    },
  };
}
