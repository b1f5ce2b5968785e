import { describe, expect, it } from "vitest";
import { friendMailFormSchema } from "./friendMailFormSchema.js";

const form = {
  token: "a.b.c.d",
  recipient: "lan@truong.example",
  senderName: "Minh",
  consent: "yes",
};

function complaints(more: Record<string, unknown>): Record<string, string> {
  const read = friendMailFormSchema.safeParse({ ...form, ...more });
  return Object.fromEntries(
    (read.error?.issues ?? []).map(({ path, message }) => [path[0], message]),
  );
}

describe("the form", () => {
  it("is composed, trimmed and filled up", () => {
    expect(
      friendMailFormSchema.parse({ ...form, senderName: "  Lê Minh ".normalize("NFD") }),
    ).toEqual({
      ...form,
      senderName: "Lê Minh",
      note: "",
      website: "",
      challenge: "",
    });
  });

  it.each([
    "Bài này nói đúng việc của TP.HCM và GS.TS Lê A.",
    "Anh xem giúp em, đoạn cuối có 15/24 lớp, đạt 62,5%.",
    "Gửi chị Hoa… Đọc rồi mình trao đổi nhé!",
    "Họp lúc 8h30 ngày 05.10, phòng QLĐT&NCKH.",
  ])("takes a note such as %j", (note) => expect(complaints({ note })).toEqual({}));

  it.each([
    "xem http://evil.example",
    "xem HTTPS : // evil.example",
    "xem shop.com",
    "xem SHOP . COM nhé",
    "xem www.re-qua.shop",
    "xem ｓｈｏｐ．ｃｏｍ",
    "xem shop。com",
    "xem shop[.]com",
    "xem shop (dot) com",
    "xem shop (chấm) com",
    "xem bit.ly/abc",
    "xem 203.0.113.7/a",
    "viết cho a@b.example",
    "viết cho a (at) b",
    "mailto:a",
    "tel:0900",
    "//evil.example",
    "hàng rẻ tại đồ-chơi.top",
  ])("refuses a link or an address in the note: %j", (note) =>
    expect(complaints({ note })).toEqual({
      note: "Lời nhắn không được chứa liên kết hay địa chỉ thư.",
    }),
  );

  it.each([
    ["a line break", "Minh\r\nBcc: a@x.example"],
    ["a line separator", "Minh\u2028x"],
    ["a null", "Minh\0"],
    ["a turn of direction", "Minh\u202eexe"],
    ["a zero-width space", "Mi\u200bnh"],
  ])("refuses %s in the name", (_, senderName) =>
    expect(complaints({ senderName })).toEqual({
      senderName: "Tên của bạn chỉ được gồm một dòng chữ thường.",
    }),
  );

  it.each([
    [{ senderName: "" }, { senderName: "Xin điền tên của bạn." }],
    [{ senderName: undefined }, { senderName: "Thiếu trường “Tên của bạn”." }],
    [{ senderName: "x".repeat(61) }, { senderName: "Tên của bạn dài quá 60 ký tự." }],
    [{ note: "x".repeat(201) }, { note: "Lời nhắn dài quá 200 ký tự." }],
    [{ note: "😀".repeat(200) }, {}],
    [{ note: "x".repeat(10_000) }, { note: "Lời nhắn dài quá 200 ký tự." }],
    [
      { note: { path: "/etc/hostname" } },
      { note: "Trường “Lời nhắn” phải là một dòng chữ, nhận được một đối tượng." },
    ],
    [
      { senderName: ["a", "b"] },
      { senderName: "Trường “Tên của bạn” phải là một dòng chữ, nhận được một danh sách." },
    ],
    [{ consent: undefined }, { consent: "Xin xác nhận rằng người nhận muốn nhận thư này." }],
    [{ consent: true }, { consent: "Xin xác nhận rằng người nhận muốn nhận thư này." }],
  ])("says what is wrong with %j", (more, expected) => expect(complaints(more)).toEqual(expected));

  it.each([[undefined], [null], ["token=x"], [[]], [7]])("refuses %j", (value) =>
    expect(friendMailFormSchema.safeParse(value).success).toBe(false),
  );
});
