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

// How long print() may stay without an answer before nothing is expected any more, and how long a dialog may stay open on a
// phone, in milliseconds.
const GRACE = 500;
const OPEN_DIALOG = 60_000;

const orders = new Map<unknown, Promise<PrintResult>>();
let last: Promise<unknown> = Promise.resolve();

/** Computers return from print() when the dialog is closed; phones return at once and still need the content. */
async function callPrint(view: View, print: PrintOptions["print"]): Promise<boolean | undefined> {
  if (print !== undefined) return print();
  const listening = new AbortController();
  let timer: number | undefined;
  await new Promise<void>((resolve) => {
    const wait = (limit: number) => {
      view.clearTimeout(timer);
      timer = view.setTimeout(resolve, limit);
    };
    view.addEventListener("afterprint", () => resolve(), listening);
    if (view.navigator.maxTouchPoints) {
      view.addEventListener("beforeprint", () => wait(OPEN_DIALOG), listening);
    }
    wait(GRACE);
    view.print();
  });
  view.clearTimeout(timer);
  listening.abort();
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
  const browser = options.print ? undefined : detectInAppBrowser(view?.navigator.userAgent ?? "");
  if (browser !== undefined) {
    return { outcome: "unsupported", missing: [], reason: "in-app-browser", browser };
  }
  if (!view?.print) {
    return { outcome: "unsupported", missing: [], reason: "no-browser" };
  }
  let order = orders.get(subject);
  if (order === undefined) {
    order = last
      .then(() => printMounted(view, mount(view), options))
      .finally(() => orders.delete(subject));
    orders.set(subject, order);
    last = order.catch(() => undefined);
  }
  return order;
}
