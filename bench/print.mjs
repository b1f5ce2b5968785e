// The tables of one suite, as text for the terminal and for the guides.
function number(value) {
  const digits = value >= 100 ? 0 : value >= 1 ? 1 : 3;
  return value.toLocaleString("en-US", { maximumFractionDigits: digits });
}

function duration(nanoseconds) {
  if (nanoseconds >= 1e6) return `${number(nanoseconds / 1e6)} ms`;
  return nanoseconds >= 1e3 ? `${number(nanoseconds / 1e3)} µs` : `${number(nanoseconds)} ns`;
}

const named = ({ name, right, note }) =>
  [name, right === false ? "(wrong results)" : "", note ? `(${note})` : ""]
    .filter(Boolean)
    .join(" ");

const TABLES = {
  speed: ({ unit = "calls", rows }) => ({
    head: ["", `${unit} per second`, "ours is"],
    body: rows.map((row) => [
      named(row),
      number(row.perSecond),
      row.ours || row.ratio === undefined ? "" : `× ${row.ratio.toFixed(2)}`,
    ]),
  }),
  growth: ({ unit = "characters", rows }) => ({
    head: ["", ...rows[0].points.map(({ size }) => `${number(size)} ${unit}`), "exponent"],
    body: rows.map((row) => [
      named(row),
      ...row.points.map(({ nanoseconds }) => duration(nanoseconds)),
      row.exponent.toFixed(2),
    ]),
  }),
  memory: ({ unit = "calls", rows }) => ({
    head: [
      "",
      ...rows[0].samples
        .filter((_, index) => [1, 4, 9].includes(index))
        .map(({ done }) => `after ${number(done)} ${unit}`),
      "growth",
    ],
    body: rows.map((row) => [
      named(row),
      ...row.samples
        .filter((_, index) => [1, 4, 9].includes(index))
        .map(({ rss }) => `${number(rss)} MB`),
      `× ${row.growth.toFixed(2)}`,
    ]),
  }),
  figure: ({ rows }) => ({
    head: ["", "figure", ""],
    body: rows.map((row) => [named(row), number(row.value), row.unit]),
  }),
};

/** The head and the rows of a suite's table, all as text. */
export function tableOf(result) {
  return TABLES[result.kind](result);
}

export function printSuite(result) {
  const { head, body } = tableOf(result);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column].length)),
  );
  const line = (cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2),
      )
      .join("")
      .trimEnd();
  console.log(`\n${result.name}`);
  if (result.note) console.log(`  ${result.note}`);
  for (const cells of [head, ...body]) console.log(`  ${line(cells)}`);
  for (const { text, reached } of result.goals)
    console.log(`  goal ${text} ${reached ? "reached" : "MISSED"}`);
}
