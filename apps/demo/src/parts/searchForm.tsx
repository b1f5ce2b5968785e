interface SearchFormProperties {
  readonly id: string;
  readonly query?: string;
}

export function SearchForm({ id, query }: SearchFormProperties) {
  return (
    <search>
      <form class="search-form" action="/tim-kiem" method="get">
        <label for={id} class="visually-hidden">
          Tìm trong trang
        </label>
        <input
          id={id}
          name="q"
          type="search"
          value={query ?? ""}
          placeholder="Tìm bài viết"
          maxlength={200}
          autocomplete="off"
        />
        <button type="submit" class="button">
          Tìm
        </button>
      </form>
    </search>
  );
}
