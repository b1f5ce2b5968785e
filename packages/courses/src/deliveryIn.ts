import type { Delivery, DeliveryScenario } from "./delivery.js";

/**
 * Tells how a class is taught in a scenario; in an epidemic as its plan falls back to, where it has such a plan.
 *
 * @example
 * ```ts
 * deliveryIn({ delivery: "in-person", fallbackDelivery: "online" }, "epidemic"); // => "online"
 * deliveryIn({ delivery: "blended" }, "epidemic"); // => "blended"
 * ```
 */
export function deliveryIn(
  trainingClass: { readonly delivery: Delivery; readonly fallbackDelivery?: Delivery },
  scenario: DeliveryScenario,
): Delivery {
  const { delivery, fallbackDelivery = delivery } = trainingClass;
  return scenario === "epidemic" ? fallbackDelivery : delivery;
}
