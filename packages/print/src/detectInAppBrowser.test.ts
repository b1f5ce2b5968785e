import { expect, it } from "vitest";
import { detectInAppBrowser } from "./detectInAppBrowser.js";

const ANDROID =
  "Mozilla/5.0 (Linux; Android 14; SM-A546E Build/UP1A; wv) AppleWebKit/537.36 Version/4.0 Chrome/126.0 Mobile Safari/537.36";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";

it.each([
  [`${ANDROID} Zalo android/12100702 ZaloTheme/light ZaloLanguage/vi`, "zalo"],
  [`${IPHONE} Zalo iOS/633 ZaloTheme/dark`, "zalo"],
  [`${ANDROID} [FB_IAB/FB4A;FBAV/470.0;]`, "facebook"],
  [`${IPHONE} [FBAN/FBIOS;FBAV/470.0]`, "facebook"],
  [`${IPHONE} [FBAN/MessengerForiOS;FBAV/460.0]`, "messenger"],
  [`${ANDROID} [FB_IAB/Orca-Android;FBAV/460.0;]`, "messenger"],
  [`${IPHONE} Instagram 330.0`, "instagram"],
  [ANDROID, "webview"],
  [IPHONE, "webview"],
  [`${IPHONE} Version/18.5 Safari/604.1`, undefined],
  [
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36",
    undefined,
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0",
    undefined,
  ],
  ["", undefined],
])("%s", (userAgent, expected) => {
  expect(detectInAppBrowser(userAgent)).toBe(expected);
});
