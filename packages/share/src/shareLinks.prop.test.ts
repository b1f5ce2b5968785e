import fc from "fast-check";
import { expect, it } from "vitest";
import { shareLinks } from "./shareLinks.js";

const url = "https://truong.example/tin/1?a=1&b=2";
const title = fc.oneof(
  fc.string({ unit: "binary", maxLength: 3000 }),
  fc
    .array(
      fc.constantFrom(
        "Đào tạo",
        "&",
        "%",
        '"',
        "👩🏽‍🎓",
        "ế".normalize("NFD"),
        "\r\n",
        "\ud800",
        " ",
      ),
      {
        maxLength: 600,
      },
    )
    .map((parts) => parts.join("")),
);

it("makes working links of any title: parsable, whole address, within the limit", () => {
  fc.assert(
    fc.property(title, (text) => {
      for (const link of shareLinks({ title: text, url })) {
        expect(link.url.length).toBeLessThanOrEqual(2000);
        expect(link.url).toMatch(/^[\w!#$&'()*+,\-./:;=?@~%]*$/u);
        expect(decodeURIComponent(link.url)).toContain(url);
        expect(() => new URL(link.url)).not.toThrow();
      }
    }),
  );
});

it("adds no parameter whatever the title holds", () => {
  fc.assert(
    fc.property(title, (text) => {
      const [mail] = shareLinks({ title: text, url });
      expect([...new URL(mail?.url ?? "").searchParams.keys()]).toEqual(["subject", "body"]);
    }),
  );
});

it("cuts between whole characters", () => {
  for (const unit of ["👩🏽‍🎓", "ở", "q\u0323\u0301"]) {
    for (let shift = 0; shift < 12; shift += 1) {
      const [mail] = shareLinks({ title: "x".repeat(shift) + unit.repeat(1000), url });
      const subject = new URL(mail?.url ?? "").searchParams.get("subject") ?? "";
      expect(subject.replaceAll(unit, "").replaceAll("x", "")).toBe("…");
    }
  }
});
