/** How a class is taught. */
export const DELIVERIES = ["in-person", "online", "blended"] as const;

/** Trực tiếp, trực tuyến, or both (kết hợp). */
export type Delivery = (typeof DELIVERIES)[number];

/** Under which circumstances: as usual, or in an epidemic, when a plan foresees another way of teaching. */
export type DeliveryScenario = "normal" | "epidemic";
