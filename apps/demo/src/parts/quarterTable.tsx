import { formatPeriod } from "@sotruong/dates";
import type { ProgressRow } from "@sotruong/quotas";
import { formatNumber } from "@sotruong/text";

interface OpenedRow {
  readonly name: string;
  readonly classes: number;
  readonly trainees: number;
}

function sumOf(name: string, rows: readonly ProgressRow[]): OpenedRow {
  return {
    name,
    classes: rows.reduce((all, { classes }) => all + classes.actual, 0),
    trainees: rows.reduce((all, { trainees }) => all + trainees.actual, 0),
  };
}

function quarterName(key: string): string {
  const quarter = formatPeriod(key);
  return quarter.charAt(0).toLocaleUpperCase("vi") + quarter.slice(1);
}

/** When the classes that count were opened: those carried over together, then quarter by quarter. */
export function QuarterTable({
  rows,
  year,
}: {
  readonly rows: readonly ProgressRow[];
  readonly year: number;
}) {
  const reached = rows.filter(({ classes }) => classes.actual > 0);
  const carried = reached.filter(({ key }) => Number(key.slice(0, 4)) < year);
  const opened = reached.filter(({ key }) => Number(key.slice(0, 4)) === year);
  const shown = [
    ...(carried.length > 0 ? [sumOf("Chuyển tiếp từ năm trước", carried)] : []),
    ...opened.map((row) => sumOf(quarterName(row.key), [row])),
  ];
  return (
    <table class="register quarter-register">
      <caption>Lớp mở theo quý</caption>
      <thead>
        <tr>
          <th scope="col">Khai giảng</th>
          <th scope="col" class="number">
            Lớp
          </th>
          <th scope="col" class="number">
            Học viên
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ name, classes, trainees }) => (
          <tr>
            <th scope="row">{name}</th>
            <td data-label="Lớp" class="number">
              {formatNumber(classes)}
            </td>
            <td data-label="Học viên" class="number">
              {formatNumber(trainees)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Cộng</th>
          <td data-label="Lớp" class="number">
            {formatNumber(sumOf("", reached).classes)}
          </td>
          <td data-label="Học viên" class="number">
            {formatNumber(sumOf("", reached).trainees)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
