interface PrintBarProperties {
  readonly backAddress: string;
  readonly backLabel: string;
  /** Other forms of the same paper. */
  readonly links?: readonly {
    readonly label: string;
    readonly address: string;
    readonly current?: boolean;
  }[];
}

/** What stands above a page for paper on the screen, and never reaches the paper. */
export function PrintBar({ backAddress, backLabel, links = [] }: PrintBarProperties) {
  return (
    <nav class="print-bar" aria-label="Bản in">
      <button type="button" data-action="print-page">
        In trang này
      </button>
      {links.map(({ label, address, current }) => (
        <a href={address} {...(current === true && { "aria-current": "page" })}>
          {label}
        </a>
      ))}
      <a href={backAddress}>{backLabel}</a>
      <p role="status" class="print-status" />
    </nav>
  );
}
