import type { CommanderError } from "commander";

const QUOTED = /'([^']{1,200})'/u;

/** Says in Vietnamese what is wrong with the command line. */
export function describeUsageError(error: CommanderError): string {
  const named = QUOTED.exec(error.message)?.[1] ?? "";
  const hint = "Xem hướng dẫn: sotruong --help";
  switch (error.code) {
    case "commander.unknownOption":
      return `Không có tùy chọn “${named}”. ${hint}`;
    case "commander.unknownCommand":
      return `Không có lệnh “${named}”. ${hint}`;
    case "commander.missingArgument":
      return `Thiếu tham số “${named}”. ${hint}`;
    case "commander.optionMissingArgument":
      return `Tùy chọn “${named}” cần một giá trị. ${hint}`;
    case "commander.missingMandatoryOptionValue":
      return `Thiếu tùy chọn bắt buộc “${named}”. ${hint}`;
    case "commander.excessArguments":
      return `Thừa tham số. ${hint}`;
    case "commander.invalidArgument":
      return error.message.replace(/^error: .{0,200}?is invalid\. /u, "");
    default:
      return `Không hiểu dòng lệnh. ${hint}`;
  }
}
