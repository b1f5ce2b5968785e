import { median } from "../statistics.mjs";
import { nanosecondsPerCall } from "../timing.mjs";

const ROUNDS = 5;

function fastestRightPeer(rows) {
  return rows
    .filter(({ ours, right }) => !ours && right !== false)
    .reduce((best, row) => (row.perSecond > best.perSecond ? row : best));
}

function judge({ over, ratio, timeAtMost }, ours, rows) {
  const peer =
    over === "fastest right peer" ? fastestRightPeer(rows) : rows.find(({ name }) => name === over);
  if (!peer) throw new Error(`a goal names “${over}”, which is no contender`);
  if (timeAtMost !== undefined) {
    const reached = peer.perSecond / ours.perSecond;
    return {
      text: `≤ ${timeAtMost} × the time of ${peer.name}: ${reached.toFixed(2)}`,
      reached: reached <= timeAtMost,
    };
  }
  const reached = ours.perSecond / peer.perSecond;
  return { text: `≥ ${ratio} × ${peer.name}: ${reached.toFixed(2)}`, reached: reached >= ratio };
}

/**
 * Ours and the peers in alternating rounds on the same varied inputs, so that none is measured cold. The result is the
 * median of the rounds. A contender may bring `inputs` of its own and a `weight` (units of one call, such as its bytes).
 */
export async function measureSpeed({ inputs, contenders, goals = [], scale = 1, rounds = ROUNDS }) {
  const speeds = contenders.map(() => []);
  // Round 0 is not kept: whoever shares code with the others would else warm them, or be warmed by them.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { run, weight = 1, inputs: own = inputs, waits }] of contenders.entries()) {
      const speed = (weight * 1e9) / (await nanosecondsPerCall(run, own, { waits, seconds: 0.3 }));
      if (round > 0) speeds[index].push(speed);
    }
  }
  const rows = contenders.map(({ name, ours = false, right, note }, index) => ({
    name,
    ours,
    right,
    note,
    perSecond: scale * median(speeds[index]),
  }));
  const ours = rows.find((row) => row.ours);
  for (const row of rows) if (ours) row.ratio = ours.perSecond / row.perSecond;
  return { rows, goals: goals.map((goal) => judge(goal, ours, rows)) };
}
