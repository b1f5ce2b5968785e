import { BODIES, type BodySystem } from "@sotruong/organizations";

type System = "state" | "party" | "other";

interface IssuerSign {
  /** Absent where bodies of several systems share the letters, or where the body may sign in either style. */
  readonly system?: System;
}

// Letters that pages print for bodies, which the register of `organizations` has not: departments in other spellings,
// bodies below the province, joint letters (practice).
const PRACTICE = {
  state: "BGD LĐ BLĐ SGD SHTT CTHADS THA UBTP HĐNDUBND TCCP TTPTQĐ BQLDA HĐTDVC",
  party: "T.W ĐUXH ĐUXG ĐUBĐ BCHĐB TTHU TTTU BTVTU",
  other: "UBMTTQVN UBTWMTTQVN BTVTĐ HĐTS HĐQT",
} as const satisfies Readonly<Record<System, string>>;

const SYSTEMS: Readonly<Record<BodySystem, System | undefined>> = {
  state: "state",
  party: "party",
  front: "other",
  // A school signs as it was founded, in State or in Party style: the separators tell.
  school: undefined,
};
// Steering committees are set up by State and Party alike.
const EITHER: ReadonlySet<string> = new Set(["BCĐ"]);

let signs: Map<string, IssuerSign> | undefined;

/** The letters of the register and of practice, compiled at the first use: looking one up is one step. */
function build(): Map<string, IssuerSign> {
  const systems = new Map<string, Set<System | undefined>>();
  function add(letters: string, system: System | undefined): void {
    const key = letters.toUpperCase();
    const known = systems.get(key) ?? new Set();
    systems.set(key, known.add(EITHER.has(key) ? undefined : system));
  }
  for (const { abbreviation, aliases, system } of BODIES) {
    for (const letters of [abbreviation, ...aliases]) add(letters, SYSTEMS[system]);
  }
  for (const system of ["state", "party", "other"] as const) {
    for (const letters of PRACTICE[system].split(" ")) add(letters, system);
  }
  return new Map(
    [...systems].map(([letters, known]) => {
      const [system] = known;
      return [letters, known.size > 1 || system === undefined ? {} : { system }];
    }),
  );
}

/** What a sign's group of letters says about the issuer; unknown letters say nothing. */
export function issuerSign(group: string): IssuerSign | undefined {
  signs ??= build();
  return signs.get(group) ?? signs.get(group.toUpperCase());
}
