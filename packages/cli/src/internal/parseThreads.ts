import { InvalidArgumentError } from "commander";

/** Reads the value of `--threads`. */
export function parseThreads(value: string): number {
  if (/^\d{1,3}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError(
    `Tùy chọn --threads cần một số từ 0 đến 999, nhưng nhận được “${value}”.`,
  );
}
