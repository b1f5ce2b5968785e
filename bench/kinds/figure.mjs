/**
 * Figures that are counted, not timed against a peer: days wrong, bytes of a bundle, files a second. `figures()` gives
 * rows of name, value and unit; a goal holds the row it names to `atMost` or `atLeast`.
 */
export async function stateFigures({ figures, goals = [] }) {
  const rows = await figures();
  return {
    rows,
    goals: goals.map(({ of, atMost, atLeast }) => {
      const row = rows.find(({ name }) => name === of);
      if (!row) throw new Error(`a goal names “${of}”, which is no figure`);
      const reached =
        (atMost === undefined || row.value <= atMost) &&
        (atLeast === undefined || row.value >= atLeast);
      const wanted = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
      return { text: `${of}: ${wanted} ${row.unit}: ${row.value}`, reached };
    }),
  };
}
