import { detectInAppBrowser } from "../detectInAppBrowser.js";
import type { PrintOptions, PrintResult } from "../printResult.js";
import { awaitContent } from "./awaitContent.js";

/** What stands ready in the page to be printed. */
export interface PrintMount {
  readonly root: ParentNode;
  readonly links: readonly HTMLLinkElement[];
  readonly unmount: () => void;
}

type View = Window & typeof globalThis;

// How long a browser that answers nothing after print() may still need the page as it is, in milliseconds.
const DESKTOP_GRACE = 400;
const TOUCH_GRACE = 60_000;

const running = new WeakMap<
  View,
  { readonly subject: unknown; readonly result: Promise<PrintResult> }
>();

/** Phones return from print() at once and need the content until their own dialog is done. */
async function callPrint(view: View, print: PrintOptions["print"]): Promise<boolean | undefined> {
  if (print !== undefined) return print();
  await new Promise<void>((resolve) => {
    const touch = view.navigator.maxTouchPoints > 0;
    const done = () => {
      view.removeEventListener("afterprint", done);
      view.removeEventListener("pointerdown", done);
      resolve();
    };
    view.addEventListener("afterprint", done);
    if (touch) view.addEventListener("pointerdown", done);
    view.print();
    view.setTimeout(done, touch ? TOUCH_GRACE : DESKTOP_GRACE);
  });
  return undefined;
}

async function printMounted(
  view: View,
  { root, links, unmount }: PrintMount,
  { print, waitLimit = 5000 }: PrintOptions,
): Promise<PrintResult> {
  const lazy = [...root.querySelectorAll<HTMLImageElement>("img[loading=lazy]")];
  try {
    for (const image of lazy) image.loading = "eager";
    const missing = await awaitContent(view, root, links, waitLimit);
    const printed = await callPrint(view, print);
    return { outcome: printed === true ? "printed" : "cancelled-or-printed", missing };
  } finally {
    for (const image of lazy) image.loading = "lazy";
    unmount();
  }
}

/** Prints once at a time: a second order for the same subject gets the result of the first, another one waits. */
export async function runPrint(
  subject: unknown,
  options: PrintOptions,
  mount: (view: View) => PrintMount,
): Promise<PrintResult> {
  const view = options.window ?? globalThis.window;
  if (typeof view?.print !== "function") {
    return { outcome: "unsupported", missing: [], reason: "no-browser" };
  }
  const browser =
    options.print === undefined ? detectInAppBrowser(view.navigator.userAgent) : undefined;
  if (browser !== undefined) {
    return { outcome: "unsupported", missing: [], reason: "in-app-browser", browser };
  }
  for (let other = running.get(view); other !== undefined; other = running.get(view)) {
    if (other.subject === subject) return other.result;
    await other.result.catch(() => undefined);
  }
  const result = printMounted(view, mount(view), options).finally(() => running.delete(view));
  running.set(view, { subject, result });
  return result;
}
