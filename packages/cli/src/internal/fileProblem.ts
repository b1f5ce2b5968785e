/** A file that could not be read or written, with a Vietnamese sentence for the person at the terminal. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  EACCES: "không có quyền truy cập",
  EEXIST: "đã có tệp trùng tên, không phải thư mục",
  EISDIR: "đây là một thư mục, không phải tệp",
  EMFILE: "đang mở quá nhiều tệp",
  ENAMETOOLONG: "tên quá dài",
  ENOENT: "không tìm thấy",
  ENOSPC: "ổ đĩa đã đầy",
  ENOTDIR: "một phần của đường dẫn không phải thư mục",
  EPERM: "không được phép",
  EROFS: "ổ đĩa chỉ cho đọc",
};

/** What a system error means to the person at the terminal. */
export function systemMessage(code: string): string {
  return `${SYSTEM_MESSAGES[code] ?? `lỗi hệ thống ${code}`}.`;
}

/** Turns what the file system reports into a problem that can be shown; anything else is a fault and is thrown on. */
export function asFileProblem(error: unknown): FileProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!/^E[A-Z0-9]+$/u.test(code)) throw error;
  return new FileProblem(`file/${code}`, systemMessage(code), { cause: error });
}
