// What one import may cost in a bundle, in bytes of minified gzip, and what must not come along with it.
// zod is a peer: it counts as the application's, and `ZodType` in a bundle betrays that a schema came along.
const NO_SCHEMA = ["ZodType", "safeParse("];

export const SIZE_BUDGET = [
  { entry: "@sotruong/core", imports: ["escapeHtml"], limit: 250, forbidden: NO_SCHEMA },
];
