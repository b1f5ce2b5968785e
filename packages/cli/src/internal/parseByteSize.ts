import { InvalidArgumentError } from "commander";

const SIZE = /^(\d{1,12}(?:[.,]\d{1,6})?) ?(b|byte|k|kb|m|mb|g|gb)?$/iu;
const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1_000, m: 1_000_000, g: 1_000_000_000 };

/** Reads a size such as `20MB`, `1,5 MB` or `4096` as bytes. */
export function parseByteSize(text: string): number {
  const match = SIZE.exec(text.trim());
  const unit = UNITS[(match?.[2] ?? "b").charAt(0).toLowerCase()] ?? 1;
  const bytes = Math.round(Number((match?.[1] ?? "").replace(",", ".")) * unit);
  if (!match || bytes < 1) {
    throw new InvalidArgumentError(
      `Tùy chọn “--max-size” cần một cỡ lớn hơn 0 như 500KB hay 20MB, nhưng nhận được “${text}”.`,
    );
  }
  return bytes;
}
