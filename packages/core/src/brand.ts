/** A value of type `Value` that went through the check called `Name`. */
export type Brand<Value, Name extends string> = Value & { readonly __brand: Name };
