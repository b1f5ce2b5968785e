import { expect, it } from "vitest";
import { showZaloShare } from "./showZaloShare.js";

it.each(["579745863508352884", "", "abc", "12"])(
  "refuses the account “%s” before it loads anything",
  async (officialAccountId) => {
    const place = {} as Element;
    await expect(
      showZaloShare(place, "https://truong.example/", { officialAccountId }),
    ).rejects.toMatchObject({ code: "share/invalid-zalo-account" });
  },
);
