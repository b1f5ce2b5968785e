import { fieldMessage } from "@sotruong/core";
import * as z from "zod";

interface LeafDefinition extends z.core.$ZodTypeDef {
  readonly type: "custom";
  readonly accepts: (value: unknown) => boolean;
  readonly jsonSchema: object;
}

const Base: z.core.$constructor<z.ZodType> = z.ZodType;

/** A schema that judges in its own parse. A check beside a schema costs three times as much as the schema itself. */
const LeafSchema = z.core.$constructor<z.ZodType, LeafDefinition>("SotruongLeaf", (leaf, own) => {
  Base.init(leaf, own);
  leaf._zod.parse = (payload) => {
    if (!own.accepts(payload.value)) {
      payload.issues.push({ code: "custom", input: payload.value, inst: leaf });
    }
    return payload;
  };
  // A new object each time: the conversion writes into what it gets.
  leaf._zod.toJSONSchema = () => ({ ...own.jsonSchema });
});

/** Makes the schema of a single value, with the name of its field for the message. */
export function leafSchema<T>(leaf: {
  readonly field: string;
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
  readonly jsonSchema: object;
}): z.ZodType<T, T> {
  const { field, expected, accepts, jsonSchema } = leaf;
  const error = fieldMessage(field, expected);
  return new LeafSchema({ type: "custom", accepts, jsonSchema, error }) as z.ZodType<T, T>;
}
