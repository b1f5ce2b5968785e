import { getLunarDate, getSolarDate } from "@dqcai/vn-lunar";
import { fromLunar, toLunar } from "@sotruong/dates";
import vnLunar from "vn-lunar";
import { civilDates } from "../generate.mjs";

// Every contender gets its input in the form it wants, prepared beforehand.
const solar = civilDates(4000).map((text) => {
  const [year, month, day] = text.split("-").map(Number);
  return { text, year, month, day };
});
// Copies: results that were kept would have the compiler of toLunar allocate for the long term, whatever is measured later.
const lunar = solar.map(({ text }) => ({ ...toLunar(text) }));

export const solarToLunar = {
  name: "Lunar date of a civil date",
  inputs: solar,
  contenders: [
    { name: "@sotruong/dates toLunar", ours: true, run: ({ text }) => toLunar(text) },
    { name: "@dqcai/vn-lunar", run: ({ day, month, year }) => getLunarDate(day, month, year) },
    { name: "vn-lunar", run: ({ day, month, year }) => vnLunar.getLunarDate(day, month, year) },
  ],
  goals: [{ over: "fastest right peer", ratio: 5 }],
};

export const lunarToSolar = {
  name: "Civil date of a lunar date",
  inputs: lunar,
  contenders: [
    { name: "@sotruong/dates fromLunar", ours: true, run: fromLunar },
    {
      name: "@dqcai/vn-lunar",
      run: ({ day, month, year, leapMonth }) => getSolarDate(day, month, year, leapMonth),
    },
    {
      name: "vn-lunar (no leap months)",
      run: ({ day, month, year }) => vnLunar.getSolarDate(day, month, year),
    },
  ],
  goals: [{ over: "fastest right peer", ratio: 5 }],
};
