import type { BatchProgress } from "@sotruong/importer/batch";
import type { TextOutput } from "../commandEnvironment.js";

/** A line on the terminal that says how far a run is. */
export interface Progress {
  show(progress: BatchProgress): void;
  clear(): void;
}

const CLEAR_LINE = "\r\u001b[2K";
const LONGEST_ID = 50;

function timeLeft(seconds: number): string {
  if (seconds < 60) return `còn ${seconds} giây`;
  if (seconds < 3_600) return `còn ${Math.ceil(seconds / 60)} phút`;
  return `còn ${Math.floor(seconds / 3_600)} giờ ${Math.ceil((seconds % 3_600) / 60)} phút`;
}

/** Shows progress on a terminal, and nothing anywhere else. */
export function createProgress(output: TextOutput): Progress {
  const live = output.isTTY === true;
  return {
    show({ done, total, rate, secondsLeft, id }) {
      if (!live) return;
      const parts = [
        `[${done}${total === undefined ? "" : `/${total}`}] ${id.slice(0, LONGEST_ID)}`,
        rate > 0 && `${rate.toFixed(1).replace(".", ",")} trang/giây`,
        secondsLeft !== undefined && secondsLeft > 0 && timeLeft(secondsLeft),
      ].filter((part) => part !== false);
      output.write(`${CLEAR_LINE}${parts.join(" · ")}`);
    },
    clear() {
      if (live) output.write(CLEAR_LINE);
    },
  };
}
