/** A handler for servers of the Fetch kind, such as Hono, Deno or Bun. */
export type RequestHandler = (
  request: Request,
  /** The address at the other end of the connection, as the server knows it. */
  connection: { readonly remoteAddress: string },
) => Promise<Response>;
