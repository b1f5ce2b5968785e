/**
 * One step of counting. Keys: active keys of the group, counters, names of groups. Arguments: group, key, former key or
 * nothing, time, quiet time, counters.
 */
export const COUNT_SCRIPT = `
local last = redis.call("ZSCORE", KEYS[1], ARGV[2])
local former = ARGV[3] ~= "" and redis.call("ZSCORE", KEYS[1], ARGV[3]) or false
if former then
  redis.call("ZREM", KEYS[1], ARGV[3])
  if not last or tonumber(former) > tonumber(last) then last = former end
end
local at = tonumber(ARGV[4])
redis.call("SADD", KEYS[3], ARGV[1])
if last and tonumber(last) > at then at = tonumber(last) end
redis.call("ZADD", KEYS[1], string.format("%.0f", at), ARGV[2])
if last and tonumber(ARGV[4]) - tonumber(last) < tonumber(ARGV[5]) then return 0 end
for index = 6, #ARGV do redis.call("HINCRBY", KEYS[2], ARGV[index], 1) end
return 1
`;
