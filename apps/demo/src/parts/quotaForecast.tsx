import type { PlanForecast } from "@sotruong/quotas";
import { formatNumber } from "@sotruong/text";

function decimal(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}

/** Whether the plan can still be reached, on which assumption, and what to look at. */
export function QuotaForecast({ forecast }: { readonly forecast: PlanForecast }) {
  const { classes, trainees, classesPerMonth, neededClassesPerMonth, warnings } = forecast;
  const expected = ({ expected: value, plan }: PlanForecast["classes"], noun: string) =>
    `${formatNumber(Math.floor(value))}/${formatNumber(plan)} ${noun}`;
  return (
    <section class="quota-forecast" aria-labelledby="du-bao">
      <h2 id="du-bao">Dự báo đến hết năm</h2>
      <p>{`Khoảng ${expected(classes, "lớp")} và ${expected(trainees, "học viên")}.`}</p>
      <p class="quiet">{forecast.assumptionText}</p>
      {neededClassesPerMonth === undefined ? null : (
        <p>
          {`Nhịp mở lớp: đến nay ${decimal(classesPerMonth)} lớp mỗi 30 ngày; để đủ kế hoạch, từ nay cần ${decimal(neededClassesPerMonth)} lớp.`}
        </p>
      )}
      {warnings.length === 0 ? null : (
        <>
          <h3>Điều cần chú ý</h3>
          <ul class="quota-warnings">
            {warnings.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
