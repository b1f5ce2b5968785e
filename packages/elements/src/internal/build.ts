/** Makes an element with attributes and children; it knows no markup, so it passes every policy. */
export function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

/** A button whose name begins with the words that are seen on it. */
export function buildButton(
  part: string,
  text: string,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = build("button", { type: "button", part: `button ${part}` }, text);
  button.addEventListener("click", onClick);
  return button;
}

/** Where what has happened is said: seen unless `quiet`, and read out by screen readers. */
export function buildStatus(quiet = false): HTMLElement {
  return build("p", { part: quiet ? "status quiet" : "status", role: "status" });
}
