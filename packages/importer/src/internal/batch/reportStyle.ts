/** The look of the report: readable on paper and on a small screen, in light and in dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fffdf8; --line: #d8d0bf; --mark: #8c1d18; --soft: #f3ecdd; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #1b1a17; --line: #4a453a; --mark: #ff9c8f; --soft: #2a2822; } }
body { margin: 0 auto; padding: 1.5rem; max-width: 82rem; font: 1rem/1.55 "Be Vietnam Pro", system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.7rem; margin: 0; border-bottom: 3px solid var(--mark); padding-bottom: .4rem; }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .6rem; }
h3 { font-size: .95rem; margin: .8rem 0 .2rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .6rem; margin: 0; }
dl div { background: var(--soft); padding: .6rem .8rem; border-left: 3px solid var(--mark); }
dt { font-size: .85rem; } dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.table { overflow-x: auto; } .table:focus-visible { outline: 3px solid var(--mark); }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: .55rem .6rem; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 700; background: var(--soft); position: sticky; top: 0; }
.title { display: block; font-weight: 700; } .url, code { display: block; font-size: .82rem; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; } .number { text-align: right; font-variant-numeric: tabular-nums; }
tr.failed td:nth-child(2), tr.no-article td:nth-child(2) { color: var(--mark); font-weight: 700; }
summary { cursor: pointer; margin-top: .3rem; } ul { margin: .2rem 0; padding-left: 1.2rem; }
@media print { .table { overflow: visible; } details { display: block; } }
`;
