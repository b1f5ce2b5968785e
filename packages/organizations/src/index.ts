export {
  type BodiesByAbbreviationOptions,
  bodiesByAbbreviation,
} from "./bodiesByAbbreviation.js";
export type { Body, BodyLevel, BodySystem } from "./body.js";
export { BODIES } from "./data/bodies.js";
export { POST_TITLES, type PostTitle } from "./data/postTitles.js";
export { PROVINCES } from "./data/provinces.js";
export { SCHOOLS } from "./data/schools.js";
export { UNIT_KINDS, type UnitKind } from "./data/unitKinds.js";
export { findProvince } from "./findProvince.js";
export { listUncertainRows, type UncertainRow } from "./listUncertainRows.js";
export { OrganizationError, type OrganizationErrorCode } from "./organizationError.js";
export {
  type ParsedPost,
  type ParsePostOptions,
  parsePost,
  parsePosts,
  safeParsePost,
} from "./parsePost.js";
export type { Province, ProvinceKind, ProvinceName } from "./province.js";
export { type FindProvinceOptions, provinceByCode } from "./provinceByCode.js";
export { provinceOn } from "./provinceOn.js";
export { type ProvinceRegisterOptions, provincesOn } from "./provincesOn.js";
export { type ResolveBodiesOptions, type ResolvedBody, resolveBodies } from "./resolveBodies.js";
export type {
  Contact,
  Officer,
  Post,
  School,
  SchoolKind,
  SchoolName,
  SchoolUnit,
  StandardLevel,
} from "./school.js";
export { schoolNameOn } from "./schoolNameOn.js";
export { type SchoolRegisterOptions, schoolOfProvince } from "./schoolOfProvince.js";
export { type SchoolJsonLd, toSchoolJsonLd } from "./toSchoolJsonLd.js";
export { type UnitKindsOnOptions, unitKindsOn } from "./unitKindsOn.js";
