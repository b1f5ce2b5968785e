import { formatTargetGroup, type TargetGroup, type TrainingClass } from "@sotruong/courses";
import { capitalized } from "./capitalized.js";
import { CLASS_STATES, classState } from "./classState.js";
import type { SchoolContent } from "./loadSchool.js";

/** One question that readers can narrow the list by, with the answers that this school's classes allow. */
export interface ClassFilter {
  /** The parameter in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen answer; empty for all classes. */
  readonly value: string;
}

const keyOf = ({ scale, level }: TargetGroup): string => `${scale}-${level}`;

function halfOf({ opensOn }: TrainingClass): string {
  if (opensOn === undefined) return "";
  return Number(opensOn.slice(5, 7)) <= 6 ? "dau-nam" : "cuoi-nam";
}

function targetGroupsOf(classes: readonly TrainingClass[]) {
  const groups = new Map<string, string>();
  for (const { targetGroup } of classes) {
    if (targetGroup === undefined) continue;
    groups.set(keyOf(targetGroup), capitalized(formatTargetGroup(targetGroup)));
  }
  return [...groups].map(([value, label]) => ({ value, label }));
}

/** Each filter's answer of a class, by the name of the filter. */
const answers: Readonly<Record<string, (trainingClass: TrainingClass) => string>> = {
  "chuong-trinh": ({ programme }) => programme,
  "tinh-trang": (trainingClass) =>
    CLASS_STATES.find(({ state }) => state === classState(trainingClass))?.id ?? "",
  "doi-tuong": ({ targetGroup }) => (targetGroup === undefined ? "" : keyOf(targetGroup)),
  "nua-nam": halfOf,
};

/** The filters as an address has them; an answer that no filter knows is none. */
export function classFilters(
  { classes, programmes }: Pick<SchoolContent, "classes" | "programmes">,
  query: (name: string) => string | undefined,
): readonly ClassFilter[] {
  const filters = [
    {
      name: "chuong-trinh",
      label: "Chương trình",
      options: programmes.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: "tinh-trang",
      label: "Tình trạng",
      options: CLASS_STATES.map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: "doi-tuong", label: "Đối tượng", options: targetGroupsOf(classes) },
    {
      name: "nua-nam",
      label: "Thời gian khai giảng",
      options: [
        { value: "dau-nam", label: "6 tháng đầu năm" },
        { value: "cuoi-nam", label: "6 tháng cuối năm" },
      ],
    },
  ];
  return filters.map((filter) => {
    const asked = query(filter.name);
    const value = filter.options.find((option) => option.value === asked)?.value ?? "";
    return { ...filter, value };
  });
}

/** The classes that pass all filters. */
export function filteredClasses(
  classes: readonly TrainingClass[],
  filters: readonly ClassFilter[],
): readonly TrainingClass[] {
  return classes.filter((trainingClass) =>
    filters.every(({ name, value }) => value === "" || answers[name]?.(trainingClass) === value),
  );
}
