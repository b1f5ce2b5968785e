/** A match function of a date-fns locale: the longest of some lower-case names that the text begins with. */
export function matchName<Value>(
  names: readonly (readonly [name: string, value: Value])[],
): (
  text: string,
  options?: { readonly valueCallback?: (value: Value) => Value },
) => { value: Value; rest: string } | null {
  const longestFirst = [...names].sort((a, b) => b[0].length - a[0].length);
  return (text, options) => {
    const head = text.slice(0, 24).toLowerCase();
    for (const [name, value] of longestFirst) {
      if (head.startsWith(name)) {
        return { value: options?.valueCallback?.(value) ?? value, rest: text.slice(name.length) };
      }
    }
    return null;
  };
}
