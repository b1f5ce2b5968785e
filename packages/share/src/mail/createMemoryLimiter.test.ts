import { describe, expect, it } from "vitest";
import { NO_LIMITS } from "../../test/friendMailerForTests.js";
import { createMemoryLimiter } from "../mail.js";

describe("createMemoryLimiter", () => {
  it("counts a key's claims in its time, and each limit for itself", async () => {
    const limiter = createMemoryLimiter({ ...NO_LIMITS, client: { count: 2, seconds: 600 } });
    const waits = [];
    for (let claim = 0; claim < 3; claim += 1) waits.push(await limiter.claim("client", "a"));
    expect(waits.map((wait) => wait > 0)).toEqual([false, false, true]);
    expect(waits[2]).toBeLessThanOrEqual(600);
    expect(await limiter.claim("recipient", "a")).toBe(0);
    expect(await limiter.claim("client", "b")).toBe(0);
  });

  it("keeps a bounded number of counters, however many addresses come", async () => {
    // With a counter for each of 70,000 clients nobody would be refused; with 65,536 in all, at least 4,464 must be.
    const limiter = createMemoryLimiter({ ...NO_LIMITS, client: { count: 1, seconds: 600 } });
    let refused = 0;
    for (let client = 0; client < 70_000; client += 1) {
      if ((await limiter.claim("client", `192.0.2.${client}`)) > 0) refused += 1;
    }
    expect(refused).toBeGreaterThanOrEqual(4_464);
  });

  it("claims a key once, until it is given free", async () => {
    const limiter = createMemoryLimiter();
    expect(await limiter.claimOnce("a", 60)).toBe(true);
    expect(await limiter.claimOnce("a", 60)).toBe(false);
    await limiter.release("a");
    expect(await limiter.claimOnce("a", 60)).toBe(true);
  });
});
