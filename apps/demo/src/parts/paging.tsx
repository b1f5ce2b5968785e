interface PagingProperties {
  readonly address: string;
  readonly page: number;
  readonly pageCount: number;
}

export function Paging({ address, page, pageCount }: PagingProperties) {
  if (pageCount < 2) return null;
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  return (
    <nav class="paging" aria-label="Các trang">
      <ul>
        {pages.map((number) => (
          <li>
            {number === page ? (
              <span aria-current="page">
                <span class="visually-hidden">Trang </span>
                {number}
              </span>
            ) : (
              <a href={number === 1 ? address : `${address}?trang=${number}`}>
                <span class="visually-hidden">Trang </span>
                {number}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pageCount ? <a href={`${address}?trang=${page + 1}`}>Trang sau</a> : null}
    </nav>
  );
}
