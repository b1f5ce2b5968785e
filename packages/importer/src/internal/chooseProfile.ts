import type { OldPage } from "../oldPage.js";
import type { PageParts, PageProfile } from "../pageProfile.js";
import { GENERIC } from "../profiles/generic.js";

/** A page with the profile that reads it. */
export interface ProfiledPage {
  readonly profile: string;
  readonly parts: PageParts;
}

const PLACES = ["body", "content"] as const;

/**
 * Picks the profile with the highest confidence, the first among equals. Where it does not say where the body stands, the
 * generic profile adds that.
 */
export function chooseProfile(page: OldPage, profiles: readonly PageProfile[]): ProfiledPage {
  let best: PageProfile = GENERIC;
  let confidence = 0;
  for (const profile of profiles) {
    const own = profile.recognises(page);
    if (own > confidence) {
      best = profile;
      confidence = own;
    }
  }
  const parts = best.extract(page);
  const placed = PLACES.some((part) => (parts[part]?.length ?? 0) > 0);
  if (placed || best === GENERIC) return { profile: best.name, parts };
  return { profile: best.name, parts: { ...GENERIC.extract(page), ...parts } };
}
