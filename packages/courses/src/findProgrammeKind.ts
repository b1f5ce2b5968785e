import { foldText } from "@sotruong/text";
import { PROGRAMME_KINDS } from "./data/programmeKinds.js";
import type { ProgrammeKind } from "./programmeKind.js";

/** Where {@link findProgrammeKind} looks. */
export interface FindProgrammeKindOptions {
  /** Kinds that stand before those of the register. */
  readonly kinds?: readonly ProgrammeKind[];
}

/**
 * Looks up a kind of programme by its id, name or alias, without regard to case and accents; undefined where there is none.
 *
 * @example
 * ```ts
 * findProgrammeKind("bồi dưỡng nhận thức về đảng")?.id; // => "nhan-thuc-ve-dang"
 * findProgrammeKind("đối tượng 4"); // => undefined
 * ```
 */
export function findProgrammeKind(
  name: string,
  options: FindProgrammeKindOptions = {},
): ProgrammeKind | undefined {
  const wanted = foldText(name.trim());
  return [...(options.kinds ?? []), ...PROGRAMME_KINDS].find((kind) =>
    [kind.id, kind.name, ...kind.aliases].some((known) => foldText(known) === wanted),
  );
}
