import { formatTargetGroup, type Programme } from "@sotruong/courses";
import { formatPercent } from "@sotruong/text";

/** What a programme asks of a trainee, in one line: length, shares, certificate and basis, as far as they are known. */
export function describeProgramme(programme: Programme): string {
  const { periods, shares, certificate, targetGroup, basis } = programme;
  return [
    periods === undefined ? undefined : `${periods} tiết`,
    shares === undefined
      ? undefined
      : `lý thuyết ${formatPercent(shares.theory * 100)}, thực hành ${formatPercent(shares.practice * 100)}`,
    targetGroup === undefined ? undefined : formatTargetGroup(targetGroup),
    certificate === undefined ? undefined : `cấp ${certificate.toLocaleLowerCase("vi")}`,
    basis === undefined ? undefined : `căn cứ ${basis}`,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
