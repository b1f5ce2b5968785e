import type { PageProfile } from "./pageProfile.js";
import { GENERIC } from "./profiles/generic.js";
import { NUKEVIET_DETAIL, NUKEVIET_PRINT } from "./profiles/nukeViet.js";
import { OTHER_SYSTEMS } from "./profiles/otherSystems.js";
import { OLDER_SCHOOL_CMS, SCHOOL_CMS } from "./profiles/schoolCms.js";

/** The profiles known beforehand; `importArticlePage` tries them after the caller's own. */
export const KNOWN_PROFILES: readonly PageProfile[] = /* @__PURE__ */ [
  SCHOOL_CMS,
  OLDER_SCHOOL_CMS,
  NUKEVIET_DETAIL,
  NUKEVIET_PRINT,
  ...OTHER_SYSTEMS,
  GENERIC,
];
