import type { ClassState } from "../content/classState.js";

export interface ClassRow {
  readonly name: string;
  /** Where the class has its own page; left out on paper. */
  readonly address?: string;
  readonly time: string;
  readonly place: string;
  readonly trainees: string;
  readonly state: ClassState;
  readonly stateLabel: string;
}

interface ClassTableProperties {
  readonly title: string;
  readonly classes: readonly ClassRow[];
}

/** One group of classes as a table. */
export function ClassTable({ title, classes }: ClassTableProperties) {
  return (
    <div class="register-frame">
      <table class="register class-register">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Lớp</th>
            <th scope="col">Thời gian</th>
            <th scope="col">Nơi học</th>
            <th scope="col" class="number">
              Học viên
            </th>
            <th scope="col">Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((row) => (
            <tr>
              <th scope="row">
                {row.address === undefined ? row.name : <a href={row.address}>{row.name}</a>}
              </th>
              <td data-label="Thời gian">{row.time}</td>
              <td data-label="Nơi học">{row.place}</td>
              <td data-label="Học viên" class="number">
                {row.trainees}
              </td>
              <td data-label="Tình trạng">
                <span class={`state state-${row.state}`}>{row.stateLabel}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
