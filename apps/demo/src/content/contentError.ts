/** A content file that cannot be used: the message names the file and the field, in Vietnamese. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly file: string;

  constructor(file: string, reason: string) {
    super(`Tệp nội dung “${file}” không dùng được: ${reason}`);
    this.file = file;
  }
}
