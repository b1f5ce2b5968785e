import type { ClassFilter } from "../content/classFilters.js";

/** Narrows the list of classes by an address of its own, with or without scripts. */
export function ClassFilterForm({ filters }: { readonly filters: readonly ClassFilter[] }) {
  return (
    <search>
      <form class="filter-form" action="/lop-hoc" method="get" aria-label="Lọc danh sách lớp">
        {filters
          .filter(({ options }) => options.length > 0)
          .map(({ name, label, options, value }) => (
            <div>
              <label for={name}>{label}</label>
              <select id={name} name={name}>
                <option value="">Tất cả</option>
                {options.map((option) => (
                  <option value={option.value} selected={option.value === value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </div>
          ))}
        <button type="submit" class="button">
          Lọc
        </button>
      </form>
    </search>
  );
}
