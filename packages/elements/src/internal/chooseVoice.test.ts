import { expect, it } from "vitest";
import { chooseVoice } from "./chooseVoice.js";

const voice = (lang: string, localService: boolean, name = lang) =>
  ({ lang, localService, name, default: false, voiceURI: name }) as SpeechSynthesisVoice;

it.each([
  [[voice("en-US", true), voice("vi-VN", false), voice("vi_VN", true)], "vi_VN"],
  [[voice("vi", false)], "vi"],
  [[voice("VI-vn", true)], "VI-vn"],
  [[voice("en-US", true), voice("vai-Vaii", true)], undefined],
  [[], undefined],
])("chooses a Vietnamese voice of the device, or none (%#)", (voices, expected) => {
  expect(chooseVoice(voices)?.name).toBe(expected);
});
