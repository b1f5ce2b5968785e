import { Tinypool } from "tinypool";
import { type ImportedSource, importSource } from "./importSource.js";
import { loadOptions, type WorkerTask } from "./worker.js";

/** Whoever does the work of a batch. */
export interface Crew {
  run(task: WorkerTask): Promise<ImportedSource>;
  close(): Promise<void>;
}

/** Starts the threads of a batch; with none, the work is done where it is asked for. */
export function createCrew(threads: number): Crew {
  if (threads <= 0) {
    return {
      async run({ source, maximumBytes, optionsModule }) {
        return importSource(source, { ...(await loadOptions(optionsModule)), maximumBytes });
      },
      close: () => Promise.resolve(),
    };
  }
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
  });
  return {
    run: (task) => pool.run(task, { name: "work" }) as Promise<ImportedSource>,
    close: () => pool.destroy(),
  };
}
