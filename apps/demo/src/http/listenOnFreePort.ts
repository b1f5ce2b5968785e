import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly port: number;
  /** Called with a port that somebody else holds, before the next one is tried. */
  readonly onBusy: (port: number) => void;
}

/** Listens on this machine only, on the wanted port or the first free one after it; 0 is any free one. */
export async function listenOnFreePort({ fetch, port, onBusy }: ListenOptions): Promise<{
  readonly server: Server;
  readonly port: number;
}> {
  for (let candidate = port; candidate < port + 100 && candidate < 65_536; candidate += 1) {
    const server = createAdaptorServer({ fetch, hostname: "127.0.0.1" }) as Server;
    const problem = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once("error", settle);
      server.listen(candidate, "127.0.0.1", () => settle(undefined));
    });
    if (problem === undefined) return { server, port: (server.address() as AddressInfo).port };
    if (problem.code !== "EADDRINUSE" && problem.code !== "EACCES") throw problem;
    onBusy(candidate);
  }
  throw new Error(`Không còn cổng trống từ ${port} đến ${port + 99}.`);
}
