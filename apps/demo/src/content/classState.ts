import { isHeld, type TrainingClass } from "@sotruong/courses";

/** What readers want to know of a class first. */
export type ClassState = "running" | "planned" | "done" | "off";

/** The states in the order in which the page lists them. */
export const CLASS_STATES = [
  { state: "running", id: "dang-hoc", title: "Đang học" },
  { state: "planned", id: "sap-mo", title: "Sắp mở" },
  { state: "off", id: "hoan-huy", title: "Hoãn, hủy" },
  { state: "done", id: "da-be-giang", title: "Đã bế giảng" },
] as const satisfies readonly {
  readonly state: ClassState;
  readonly id: string;
  readonly title: string;
}[];

export function classState({ status }: TrainingClass): ClassState {
  if (status === "postponed" || status === "cancelled" || status === "suspended") return "off";
  if (!isHeld(status)) return "planned";
  return status === "opened" || status === "running" || status === "examining" ? "running" : "done";
}
