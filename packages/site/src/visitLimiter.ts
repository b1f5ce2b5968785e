/**
 * What keeps one client from filling the counters: any limiter of `rate-limiter-flexible` (`RateLimiterMemory`,
 * `RateLimiterRedis`, …) is one.
 */
export interface VisitLimiter {
  /**
   * Takes one request of a key (a keyed hash, never an address). It rejects with anything but an `Error` when the limit is
   * reached, and with an `Error` when it cannot tell.
   */
  consume(key: string): Promise<unknown>;
}
