import { formatNumber } from "@sotruong/text";

/** Planned against reached, of classes or of trainees. */
export interface PlannedShare {
  readonly plan: number;
  readonly actual: number;
  /** "62,5%", as the quotas package writes it. */
  readonly percent: string;
}

export interface QuotaRow {
  readonly name: string;
  readonly classes: PlannedShare;
  readonly trainees: PlannedShare;
}

/** How much of the plan is still to come. */
function leftOf({ plan, actual }: PlannedShare): number {
  return Math.max(0, plan - actual);
}

function leftInWords({ classes, trainees }: QuotaRow): string {
  const parts = [
    ...(leftOf(classes) > 0 ? [`${formatNumber(leftOf(classes))} lớp`] : []),
    ...(leftOf(trainees) > 0 ? [`${formatNumber(leftOf(trainees))} học viên`] : []),
  ];
  return parts.length === 0 ? "Đã đủ" : parts.join(", ");
}

function QuotaCells({ row }: { readonly row: QuotaRow }) {
  return (
    <>
      <td data-label="Số lớp: kế hoạch" class="number">
        {formatNumber(row.classes.plan)}
      </td>
      <td data-label="Số lớp: đã mở" class="number">
        {formatNumber(row.classes.actual)}
      </td>
      <td data-label="Số lớp: tỷ lệ" class="number">
        {row.classes.percent}
      </td>
      <td data-label="Học viên: kế hoạch" class="number">
        {formatNumber(row.trainees.plan)}
      </td>
      <td data-label="Học viên: đã học" class="number">
        {formatNumber(row.trainees.actual)}
      </td>
      <td data-label="Học viên: tỷ lệ" class="number">
        {row.trainees.percent}
      </td>
      <td data-label="Còn lại" class="number">
        {leftInWords(row)}
      </td>
    </>
  );
}

/** The plan and what became of it, programme by programme. */
export function QuotaTable({
  rows,
  total,
  caption = "Tiến độ từng chương trình",
  heading = "Chương trình",
}: {
  readonly rows: readonly QuotaRow[];
  readonly total: QuotaRow;
  readonly caption?: string;
  /** Of the first column. */
  readonly heading?: string;
}) {
  return (
    <table class="register quota-register">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan={2}>
            {heading}
          </th>
          <th scope="colgroup" colspan={3} class="group">
            Số lớp
          </th>
          <th scope="colgroup" colspan={3} class="group">
            Học viên
          </th>
          <th scope="col" rowspan={2} class="number">
            Còn lại
          </th>
        </tr>
        <tr>
          <th scope="col" class="number">
            Kế hoạch
          </th>
          <th scope="col" class="number">
            Đã mở
          </th>
          <th scope="col" class="number">
            Tỷ lệ
          </th>
          <th scope="col" class="number">
            Kế hoạch
          </th>
          <th scope="col" class="number">
            Đã học
          </th>
          <th scope="col" class="number">
            Tỷ lệ
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.name}</th>
            <QuotaCells row={row} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.name}</th>
          <QuotaCells row={total} />
        </tr>
      </tfoot>
    </table>
  );
}
