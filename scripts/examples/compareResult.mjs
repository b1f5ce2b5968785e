import { inspect, isDeepStrictEqual } from "node:util";

const written = (value) => inspect(value, { breakLength: 200 });

function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/**
 * What is wrong with a line of an example, or `undefined`. `throws` is what the line should throw (`DateError` or
 * `DateError dates/invalid`), `error` what it threw.
 */
export function compareResult({ actual, expected, throws, error }) {
  if (throws !== undefined) {
    if (error && `throws ${error.name} ${error.code}`.startsWith(throws)) return undefined;
    return `expected “${throws}”, got ${error ? `${error.name} ${error.code}` : written(actual)}`;
  }
  if (error) return `threw ${error.message}`;
  if (isDeepStrictEqual(actual, expected) || isDeepStrictEqual(plain(actual), expected))
    return undefined;
  return `says ${written(expected)}, is ${written(actual)}`;
}
