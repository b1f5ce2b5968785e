export { createRedisStore } from "./createRedisStore.js";
