export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The exponent k of time ∝ size^k, fitted by least squares over the logarithms: 1 is linear, 2 quadratic. */
export function fittedExponent(points) {
  const logs = points.map(({ size, nanoseconds }) => [Math.log(size), Math.log(nanoseconds)]);
  const meanOf = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanSize, meanTime] = [meanOf(0), meanOf(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanSize) * (y - meanTime), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanSize) ** 2, 0);
  return covariance / variance;
}
