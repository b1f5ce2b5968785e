import { getCitations } from "@beshkenadze/eyecite";
import { findCitations } from "@sotruong/citations";
import citation from "citation";
import { englishOpinion, vietnameseText } from "../generate.mjs";

const MEGABYTE = 1_000_000;
const vietnamese = vietnameseText(10 * MEGABYTE);
const english = englishOpinion(MEGABYTE / 10);

/** Bytes read per second: each contender reads its own language, so a run is one whole text. */
const reading = (find, text) => ({ run: () => find(text), weight: Buffer.byteLength(text) });

export const citationFinding = {
  name: "References found in text",
  unit: "MB",
  scale: 1 / MEGABYTE,
  inputs: [0],
  contenders: [
    {
      name: "@sotruong/citations findCitations",
      ours: true,
      ...reading(findCitations, vietnamese),
    },
    { name: "citation (English)", ...reading((text) => citation.find(text), english) },
    { name: "@beshkenadze/eyecite (English)", ...reading(getCitations, english) },
  ],
  goals: [
    { over: "citation (English)", ratio: 3 },
    { over: "@beshkenadze/eyecite (English)", ratio: 100 },
  ],
};
