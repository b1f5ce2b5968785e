import oorts from "@oorts/read-vn-number";
import { formatNumber, formatNumberWords } from "@sotruong/text";
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import { integers } from "../generate.mjs";

const config = new ReadingConfig();
config.unit = [];
const readVietnameseNumber = (value) => doReadNumber(String(value), config);
const cached = new Intl.NumberFormat("vi-VN");

export const numberWords = {
  name: "Number in words",
  inputs: integers(2000),
  contenders: [
    { name: "@sotruong/text formatNumberWords", ours: true, run: formatNumberWords },
    { name: "read-vietnamese-number", run: readVietnameseNumber },
    { name: "@oorts/read-vn-number", run: (value) => oorts.default.toVNWord(value), right: false },
  ],
  goals: [{ over: "read-vietnamese-number", ratio: 2 }],
};

export const numberFormat = {
  name: "Number with Vietnamese marks",
  inputs: integers(2000),
  contenders: [
    { name: "@sotruong/text formatNumber", ours: true, run: (value) => formatNumber(value) },
    { name: "Intl.NumberFormat, cached", run: (value) => cached.format(value) },
  ],
  goals: [{ over: "Intl.NumberFormat, cached", ratio: 1 }],
};
