import type { Choice, QuotaView } from "../content/quotaView.js";

function Select({
  name,
  label,
  choices,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
}) {
  return (
    <p class="field">
      <label for={`chon-${name}`}>{label}</label>
      <select id={`chon-${name}`} name={name}>
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Which day and which part of the plan; a plain form, so that an address says what is shown. */
export function QuotaFilter({ view }: { readonly view: QuotaView }) {
  return (
    <form class="quota-filter" action="/chi-tieu" method="get" aria-label="Chọn số liệu">
      <Select name="den" label="Tính đến" choices={view.days} value={view.asOf} />
      {view.groups.length < 3 ? null : (
        <Select name="khoi" label="Nội dung" choices={view.groups} value={view.group} />
      )}
      <p class="field">
        <button type="submit" class="button">
          Xem
        </button>
      </p>
    </form>
  );
}
