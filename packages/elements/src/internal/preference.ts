/** A choice of the reader that is kept for the next page. */
export type PreferenceName = "contrast" | "text-size";

const EVENT = "sotruong-preference";
const key = (name: PreferenceName) => `sotruong:${name}`;
const attribute = (name: PreferenceName) => `data-sotruong-${name}`;

/** The choice on this page, else the stored one; none where nothing was chosen or storage is refused. */
export function readPreference(document: Document, name: PreferenceName): string | undefined {
  const here = document.documentElement.getAttribute(attribute(name));
  if (here !== null) return here;
  try {
    return document.defaultView?.localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice in this browser and tells every element on the page; without storage it lasts for the page. */
export function writePreference(document: Document, name: PreferenceName, value: string): void {
  document.documentElement.setAttribute(attribute(name), value);
  try {
    document.defaultView?.localStorage.setItem(key(name), value);
  } catch {
    // Private windows and full stores refuse: the page itself still follows.
  }
  document.dispatchEvent(new CustomEvent(EVENT, { detail: name }));
}

/** Calls back when the choice changes, here or in another tab. */
export function watchPreference(
  document: Document,
  name: PreferenceName,
  onChange: () => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    EVENT,
    (event) => {
      if ((event as CustomEvent).detail === name) onChange();
    },
    { signal },
  );
  document.defaultView?.addEventListener(
    "storage",
    (event) => {
      if (event.key !== key(name) && event.key !== null) return;
      document.documentElement.removeAttribute(attribute(name));
      onChange();
    },
    { signal },
  );
}
