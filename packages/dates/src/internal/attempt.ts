import { err, ok, type Result } from "@sotruong/core";
import { DateError } from "../dateError.js";

export function attempt<Value>(parse: () => Value): Result<Value, DateError> {
  try {
    return ok(parse());
  } catch (error) {
    if (error instanceof DateError) return err(error);
    throw error;
  }
}
