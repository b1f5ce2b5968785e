export { createRedisStore, type RedisStoreOptions } from "./createRedisStore.js";
