import { describeReceived, err, ok, type Result } from "@sotruong/core";
import { type TrainingClass, trainingClassSchema } from "@sotruong/courses";
import type * as z from "zod";
import { splitLines } from "./internal/splitLines.js";
import { QuotasError } from "./quotasError.js";

/** One line of a file of class records: the class, or what is wrong with the line. */
export interface ClassRecordLine<Class = TrainingClass> {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly result: Result<Class, QuotasError>;
}

/** How {@link readClassRecords} reads. */
export interface ReadClassRecordsOptions<Class> {
  /** The schema of a record, where a register keeps more of its classes; `trainingClassSchema` unless told. */
  readonly schema?: z.ZodType<Class>;
  /** A longer line is reported and skipped, never held; 1,000,000 UTF-16 units unless told. */
  readonly maxLineLength?: number;
}

const MAX_LINE_LENGTH = 1_000_000;
const SHOWN_ISSUES = 3;

function readLine<Class>(
  text: string,
  line: number,
  schema: z.ZodType<Class>,
): Result<Class, QuotasError> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const message = `Dòng ${line}: cần một đối tượng JSON, nhận được ${describeReceived(text)}.`;
    return err(new QuotasError("quotas/broken-line", message));
  }
  const read = schema.safeParse(value);
  if (read.success) return ok(read.data);
  const { issues } = read.error;
  const shown = issues.slice(0, SHOWN_ISSUES).map(({ message }) => message);
  const more = issues.length > SHOWN_ISSUES ? ` (và ${issues.length - SHOWN_ISSUES} lỗi khác)` : "";
  const message = `Dòng ${line}: ${shown.join(" ")}${more}`;
  return err(new QuotasError("quotas/broken-record", message, { cause: read.error }));
}

/**
 * Reads class records from NDJSON, one JSON object a line, as a stream of any chunks of text. Every line that is not blank
 * comes back, in order, as a checked class or as an error with its line number; only one line is held at a time.
 *
 * Give it `createReadStream(path, "utf8")`, or `response.body.pipeThrough(new TextDecoderStream())`.
 *
 * @example
 * ```ts
 * const chunks = ['{"version":1,"id":"k1","name":"Lớp 1","programme":"a","sta', 'tus":"closed","opensOn":"2021-03-08","trainees":90}\n', "hỏng\n"];
 * const lines = [];
 * for await (const line of readClassRecords(chunks)) lines.push(line);
 * lines.map(({ line, result }) => (result.ok ? result.value.trainees : result.error.code)); // => [90, "quotas/broken-line"]
 * ```
 */
export function readClassRecords(
  chunks: AsyncIterable<string> | Iterable<string>,
  options?: ReadClassRecordsOptions<TrainingClass>,
): AsyncGenerator<ClassRecordLine>;
export function readClassRecords<Class>(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ReadClassRecordsOptions<Class> & { readonly schema: z.ZodType<Class> },
): AsyncGenerator<ClassRecordLine<Class>>;
export async function* readClassRecords(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ReadClassRecordsOptions<unknown> = {},
): AsyncGenerator<ClassRecordLine<unknown>> {
  const { schema = trainingClassSchema, maxLineLength = MAX_LINE_LENGTH } = options;
  let line = 0;
  for await (const chunk of splitLines(chunks, maxLineLength)) {
    for (const text of chunk) {
      line += 1;
      if (typeof text === "number") {
        const message = `Dòng ${line}: dài ${text} ký tự, quá giới hạn ${maxLineLength}.`;
        yield { line, result: err(new QuotasError("quotas/line-too-long", message)) };
      } else if (text.trim() !== "") {
        yield { line, result: readLine(text, line, schema) };
      }
    }
  }
}
