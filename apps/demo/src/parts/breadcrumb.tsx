interface BreadcrumbProperties {
  readonly places: readonly { readonly address: string; readonly name: string }[];
}

export function Breadcrumb({ places }: BreadcrumbProperties) {
  return (
    <nav class="breadcrumb" aria-label="Đường dẫn">
      <ol>
        {places.map(({ address, name }) => (
          <li>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
