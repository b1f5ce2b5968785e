import { formatClassStatus, formatDelivery, type TrainingClass } from "@sotruong/courses";
import { formatNumber } from "@sotruong/text";
import type { ClassRow } from "../parts/classTable.js";
import { classState } from "./classState.js";
import { classTime } from "./classTime.js";

/** A class as the list on paper has it: nothing leads anywhere. */
export function classRow(trainingClass: TrainingClass): ClassRow {
  const { name, place, delivery, trainees, status } = trainingClass;
  const taught =
    delivery === "in-person" ? undefined : formatDelivery(delivery).toLocaleLowerCase("vi");
  return {
    name,
    time: classTime(trainingClass),
    place: [place, taught].filter((part) => part !== undefined).join(", "),
    trainees: formatNumber(trainees),
    state: classState(trainingClass),
    stateLabel: formatClassStatus(status),
  };
}
