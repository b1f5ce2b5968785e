import { describe, expect, it } from "vitest";
import { clientAddressOf } from "../mail.js";

describe("clientAddressOf", () => {
  it.each([
    [
      "a forwarding header is not believed by default",
      "203.0.113.7",
      "192.0.2.1",
      0,
      "203.0.113.7",
    ],
    ["one proxy", "10.0.0.1", "192.0.2.1", 1, "192.0.2.1"],
    [
      "one proxy, and what the client made up before it",
      "10.0.0.1",
      "1.1.1.1, 192.0.2.1",
      1,
      "192.0.2.1",
    ],
    ["two proxies", "10.0.0.1", "1.1.1.1, 192.0.2.1, 10.0.0.2", 2, "192.0.2.1"],
    ["fewer entries than proxies", "10.0.0.1", "192.0.2.1", 2, "10.0.0.1"],
    ["no header", "10.0.0.1", null, 1, "10.0.0.1"],
    ["a header that is no address", "10.0.0.1", "unknown", 1, "10.0.0.1"],
    ["IPv4 in IPv6", "::ffff:203.0.113.7", null, 0, "203.0.113.7"],
    ["IPv6 is a network", "2001:db8:1:2:3:4:5:6", null, 0, "2001:db8:1:2::/64"],
    ["short IPv6", "2001:db8::1", null, 0, "2001:db8:0:0::/64"],
    ["loopback", "::1", null, 0, "0:0:0:0::/64"],
    ["with a zone", "fe80::1%eth0", null, 0, "fe80:0:0:0::/64"],
  ])("%s", (_, remoteAddress, forwardedFor, trustedProxies, expected) =>
    expect(clientAddressOf({ remoteAddress, forwardedFor, trustedProxies })).toBe(expected),
  );

  it("counts a network of IPv6 as one client", () => {
    const one = clientAddressOf({ remoteAddress: "2001:db8:1:2::1" });
    expect(clientAddressOf({ remoteAddress: "2001:db8:1:2:ffff:ffff:ffff:ffff" })).toBe(one);
  });
});
