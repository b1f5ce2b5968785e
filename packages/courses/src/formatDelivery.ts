import type { Delivery } from "./delivery.js";

const LABELS: Readonly<Record<Delivery, string>> = {
  "in-person": "Trực tiếp",
  online: "Trực tuyến",
  blended: "Trực tiếp kết hợp trực tuyến",
};

/**
 * Writes how a class is taught.
 *
 * @example
 * ```ts
 * formatDelivery("blended"); // => "Trực tiếp kết hợp trực tuyến"
 * ```
 */
export function formatDelivery(delivery: Delivery): string {
  return LABELS[delivery];
}
