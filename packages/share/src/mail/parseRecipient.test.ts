import { describe, expect, it } from "vitest";
import { parseRecipient } from "../mail.js";

describe("parseRecipient", () => {
  it.each([
    ["lan@truong.example", "lan@truong.example"],
    ["  Nguyen.Van_A+tin@Mail.Truong.EXAMPLE ", "Nguyen.Van_A+tin@mail.truong.example"],
    ["o'neil@x.example", "o'neil@x.example"],
    ["lan@trường.example", "lan@xn--trng-rib8295b.example"],
    ["lan@trường.example".normalize("NFD"), "lan@xn--trng-rib8295b.example"],
    [`${"a".repeat(64)}@x.example`, `${"a".repeat(64)}@x.example`],
  ])("%j", (written, address) =>
    expect(parseRecipient(written)).toEqual({ ok: true, value: { address } }),
  );

  it.each([
    ["nothing", ""],
    ["a list by comma", "a@x.example, b@y.example"],
    ["a list by semicolon", "a@x.example;b@y.example"],
    ["a list without spaces", "a@x.example,b@y.example"],
    ["a group", "ban be: a@x.example, b@y.example;"],
    ["nested groups", "a:b:c@x.example;;"],
    ["a display name", "Lan <lan@x.example>"],
    ["a display name that is an address", '"a@x.example" <b@y.example>'],
    ["a quoted local part", '"a@x.example"@y.example'],
    ["a quoted local part with a space", '"a b"@y.example'],
    ["a comment", "a(b)@x.example"],
    ["two at signs", "a@b@x.example"],
    ["a percent hop", "a%victim.example@x.example"],
    ["a bang path", "x.example!a@y.example"],
    ["an IP literal", "a@[127.0.0.1]"],
    ["an IP address", "a@127.0.0.1"],
    ["a decimal IP address", "a@2130706433"],
    ["a host without a domain", "root@localhost"],
    ["a line break", "a@x.example\r\nBcc: b@y.example"],
    ["a line break in the local part", "a\r\nBcc: b@y.example"],
    ["an encoded line break", "a%0d%0aBcc:b@y.example"],
    ["a null", "a\0@x.example"],
    ["a tab", "a\t@x.example"],
    ["a path", "a@x.example/b"],
    ["a fragment", "a@x.example#b@y.example"],
    ["a port", "a@x.example:25"],
    ["an empty label", "a@x..example"],
    ["a trailing dot", "a@x.example."],
    ["a leading dot", ".a@x.example"],
    ["a double dot", "a..b@x.example"],
    ["a hyphen at an end", "a@-x.example"],
    ["letters that only look like ASCII", "l\u0430n@x.example"],
    ["a local part that is not ASCII", "lân@x.example"],
    ["a right-to-left mark", "a\u202e@x.example"],
    ["a soft hyphen for a domain", "a@\u00ad"],
    ["a local part that is too long", `${"a".repeat(65)}@x.example`],
    ["ten thousand letters", `${"a".repeat(10_000)}@x.example`],
    ["ten thousand at signs", "@".repeat(10_000)],
    ["ten thousand dots", `a@${"x.".repeat(5_000)}example`],
    ["ten thousand brackets", `${"(".repeat(10_000)}a@x.example`],
  ])("refuses %s", (_, written) => expect(parseRecipient(written).ok).toBe(false));

  it.each([
    [undefined],
    [null],
    [7],
    [true],
    [["a@x.example"]],
    [{ address: "a@x.example" }],
    [{ toString: () => "a@x.example" }],
    [new String("a@x.example")],
  ])("refuses what is no string: %j", (value) => expect(parseRecipient(value).ok).toBe(false));

  it("says what it expected and what it got, in short", () => {
    const read = parseRecipient("a@x.example, b@y.example");
    expect(read).toEqual({
      ok: false,
      error:
        "Cần đúng một địa chỉ thư, dạng ten@noi.vn, nhưng nhận được “a@x.example, b@y.example”.",
    });
    const long = parseRecipient("x".repeat(10_000));
    expect(!long.ok && long.error.length < 150).toBe(true);
  });
});
