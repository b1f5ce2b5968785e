import { detectInAppBrowser } from "../detectInAppBrowser.js";
import type { PrintOptions, PrintResult } from "../printResult.js";
import { awaitContent } from "./awaitContent.js";

/** What stands ready in the page to be printed. */
export interface PrintMount {
  readonly root: ParentNode;
  /** What is still to come besides images and fonts, by its address. */
  readonly pending: readonly (readonly [string, Promise<unknown>])[];
  readonly unmount: () => void;
}

type View = Window & typeof globalThis;

// How long is waited for the end of printing, in milliseconds: where print() says nothing, and on a phone.
const GRACE = 500;
const OPEN_DIALOG = 60_000;

const orders = new Map<unknown, Promise<PrintResult>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Computers return from print() when the dialog is closed. Phones return at once, say "afterprint" when the first preview
 * is drawn, and draw again whenever a printer or a paper is chosen: what is printed stays until the reader is back.
 */
async function callPrint(view: View, print: PrintOptions["print"]): Promise<boolean | undefined> {
  if (print !== undefined) return print();
  const phone = view.matchMedia("(pointer:coarse)").matches;
  await new Promise((resolve) => {
    view.addEventListener(phone ? "pointerdown" : "afterprint", resolve, { once: true });
    view.setTimeout(resolve, phone ? OPEN_DIALOG : GRACE);
    view.print();
  });
  return undefined;
}

async function printMounted(
  view: View,
  { root, pending, unmount }: PrintMount,
  { print, waitLimit = 5000 }: PrintOptions,
): Promise<PrintResult> {
  try {
    const missing = await awaitContent(view, root, pending, waitLimit);
    const printed = await callPrint(view, print);
    return { outcome: printed === true ? "printed" : "cancelled-or-printed", missing };
  } finally {
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
  if (!view?.print) return { outcome: "unsupported", missing: [], reason: "no-browser" };
  const browser = options.print ? undefined : detectInAppBrowser(view.navigator.userAgent);
  if (browser) return { outcome: "unsupported", missing: [], reason: "in-app-browser", browser };
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
