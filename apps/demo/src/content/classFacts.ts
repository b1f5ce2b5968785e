import {
  deliveryIn,
  formatClassResults,
  formatDelivery,
  formatTargetGroup,
  type Programme,
  type TrainingClass,
} from "@sotruong/courses";
import { formatNumber } from "@sotruong/text";
import { capitalized } from "./capitalized.js";
import { classTime } from "./classTime.js";
import { shortDate } from "./shortDate.js";

const forms = { "full-time": "Tập trung", "part-time": "Không tập trung" } as const;

function fieldVisitsOf({ fieldVisits = [] }: TrainingClass): string | undefined {
  if (fieldVisits.length === 0) return undefined;
  return fieldVisits
    .map(({ place, date, endsOn }) => {
      const days =
        endsOn === undefined ? shortDate(date) : `${shortDate(date)} - ${shortDate(endsOn)}`;
      return `${place} (${days})`;
    })
    .join("; ");
}

function fallbackOf(trainingClass: TrainingClass): string | undefined {
  const delivery = deliveryIn(trainingClass, "epidemic");
  return delivery === trainingClass.delivery ? undefined : formatDelivery(delivery);
}

/** What is known of a class, as pairs of a name and a value; what is not known is left out. */
export function classFacts(
  trainingClass: TrainingClass,
  programme: Programme,
): readonly { readonly name: string; readonly value: string }[] {
  const { form, delivery, place, room, trainees, targetGroup, partners, results, teachers } =
    trainingClass;
  const { certificate } = programme;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Chương trình", programme.name],
    ["Thời gian", classTime(trainingClass)],
    ["Loại hình", form === undefined ? undefined : forms[form]],
    ["Hình thức học", formatDelivery(delivery)],
    ["Khi có dịch bệnh", fallbackOf(trainingClass)],
    ["Nơi học", [place, room].filter((part) => part !== undefined).join(", ")],
    ["Học viên", `${formatNumber(trainees)} người`],
    [
      "Đối tượng",
      targetGroup === undefined ? undefined : capitalized(formatTargetGroup(targetGroup)),
    ],
    ["Giảng viên", teachers?.join(", ")],
    ["Phối hợp với", partners.join(", ")],
    ["Nghiên cứu thực tế", fieldVisitsOf(trainingClass)],
    ["Kết thúc khóa cấp", certificate],
    [
      "Kết quả",
      results === undefined
        ? undefined
        : formatClassResults(results, certificate === undefined ? {} : { certificate }),
    ],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
