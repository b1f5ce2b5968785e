import { describe, expect, it } from "vitest";
import { foldText, slugify } from "./index.js";

describe("slugify", () => {
  it.each([
    ["Đường đến Đảng", "duong-den-dang"],
    ["Phòng QLĐT&NCKH", "phong-qldt-nckh"],
    ["Quyết định 1979-QĐ/HVCTQG ngày 19/5/2021", "quyet-dinh-1979-qd-hvctqg-ngay-19-5-2021"],
    ["  “Một là,”…  hai là!  ", "mot-la-hai-la"],
    ["ƯỚC NGUYỆN ẶẴỖỞỮỲ", "uoc-nguyen-aaoouy"],
    ["co\u00adchế – mo\u200bhình", "coche-mohinh"],
    ["№ 5 ½ 😀", "no-5-1-2"],
    ["…", ""],
    ["", ""],
  ])("%s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
    expect(slugify(text.normalize("NFD"))).toBe(slug);
  });

  it("takes options", () => {
    expect(slugify("QLĐT&NCKH", { ampersand: "và" })).toBe("qldt-va-nckh");
    expect(slugify("khai giảng lớp trung cấp", { maxLength: 12 })).toBe("khai-giang");
    expect(slugify("nghiêng", { maxLength: 3 })).toBe("ngh");
    const taken = new Set(["tin", "tin-2"]);
    expect(slugify("Tin", { taken })).toBe("tin-3");
    expect(slugify("Tin tức", { taken: new Set(["tin-tuc"]), maxLength: 7 })).toBe("tin-2");
  });
});

describe("foldText", () => {
  it("keeps everything but marks and case", () => {
    expect(foldText("Đảng bộ – Số 5/2021")).toBe("dang bo – so 5/2021");
    expect(foldText("Đảng bộ".normalize("NFD"))).toBe("dang bo");
  });
});
