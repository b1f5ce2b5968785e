import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { CLASS_STATUSES, trainingClassSchema } from "@sotruong/courses";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type } from "arktype";
import * as v from "valibot";
import * as z from "zod";
import * as newest from "zod-newest";
import { pick, randomSource, times, titles, whole } from "../generate.mjs";

const two = (value) => String(value).padStart(2, "0");

function trainingClasses(count) {
  const random = randomSource(9);
  const names = titles(count, 10);
  return times(count, (index) => {
    const month = whole(random, 1, 6);
    return {
      version: 1,
      id: `lop-${index}`,
      name: names[index],
      programme: `chuong-trinh-${whole(random, 1, 20)}`,
      form: pick(random, ["full-time", "part-time"]),
      status: pick(random, CLASS_STATUSES),
      opensOn: `2021-${two(month)}-${two(whole(random, 1, 28))}`,
      closesOn: `2021-${two(month + 6)}-${two(whole(random, 1, 28))}`,
      trainees: whole(random, 15, 120),
      unit: "Phòng Đào tạo",
      place: "Hội trường A",
      partners: ["Trung tâm Chính trị"],
      delivery: "in-person",
    };
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const FORMS = ["full-time", "part-time"];
const DELIVERIES = ["in-person", "online", "blended"];

/** What the schema says of each field alone, in either zod. */
const bareFields = ({ object, literal, string, int, array, enum: oneOfWords }) =>
  object({
    version: literal(1),
    id: string().min(1),
    name: string().min(1),
    programme: string().min(1),
    form: oneOfWords(FORMS),
    status: oneOfWords(CLASS_STATUSES),
    opensOn: string().regex(DAY),
    closesOn: string().regex(DAY),
    trainees: int().min(0),
    unit: string().min(1),
    place: string().min(1),
    partners: array(string().min(1)),
    delivery: oneOfWords(DELIVERIES),
  });
const withZod = bareFields(z);
const withNewestZod = bareFields(newest);

const filled = () => v.pipe(v.string(), v.minLength(1));
const withValibot = v.object({
  version: v.literal(1),
  id: filled(),
  name: filled(),
  programme: filled(),
  form: v.picklist(FORMS),
  status: v.picklist(CLASS_STATUSES),
  opensOn: v.pipe(v.string(), v.regex(DAY)),
  closesOn: v.pipe(v.string(), v.regex(DAY)),
  trainees: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit: filled(),
  place: filled(),
  partners: v.array(filled()),
  delivery: v.picklist(DELIVERIES),
});

const oneOf = (values) => Type.Union(values.map((value) => Type.Literal(value)));
const text = () => Type.String({ minLength: 1 });
const withTypebox = TypeCompiler.Compile(
  Type.Object({
    version: Type.Literal(1),
    id: text(),
    name: text(),
    programme: text(),
    form: oneOf(FORMS),
    status: oneOf(CLASS_STATUSES),
    opensOn: Type.String({ pattern: DAY.source }),
    closesOn: Type.String({ pattern: DAY.source }),
    trainees: Type.Integer({ minimum: 0 }),
    unit: text(),
    place: text(),
    partners: Type.Array(text()),
    delivery: oneOf(DELIVERIES),
  }),
);

const withArktype = type({
  version: "1",
  id: "string > 0",
  name: "string > 0",
  programme: "string > 0",
  form: type.enumerated(...FORMS),
  status: type.enumerated(...CLASS_STATUSES),
  opensOn: DAY,
  closesOn: DAY,
  trainees: "number.integer >= 0",
  unit: "string > 0",
  place: "string > 0",
  partners: "(string > 0)[]",
  delivery: type.enumerated(...DELIVERIES),
});

const ourJsonSchema = JSON.parse(
  readFileSync(
    fileURLToPath(import.meta.resolve("@sotruong/courses/schema/training-class.json")),
    "utf8",
  ),
);
const withAjv = addFormats(new Ajv({ allowUnionTypes: true })).compile(ourJsonSchema);

const valid = trainingClasses(500);
const invalid = valid.map((each, index) => ({
  ...each,
  ...(index % 2 === 0 ? { opensOn: "16/09/2021" } : { trainees: -1 }),
}));

const NOTE =
  "For information: ours is zod 4.4, the oldest it supports, with Vietnamese messages, a calendar behind each date and rules across fields, which the others do not check. typebox and ajv only say yes or no, the rest give a parsed copy.";

const contenders = [
  {
    name: "@sotruong/courses trainingClassSchema",
    ours: true,
    run: (input) => trainingClassSchema.safeParse(input).success,
  },
  { name: "zod 4.4, the bare fields", run: (input) => withZod.safeParse(input).success },
  { name: "zod 4.6, the bare fields", run: (input) => withNewestZod.safeParse(input).success },
  { name: "valibot", run: (input) => v.safeParse(withValibot, input).success },
  { name: "arktype", run: (input) => !(withArktype(input) instanceof type.errors) },
  { name: "typebox, compiled", run: (input) => withTypebox.Check(input) },
  { name: "ajv with our own JSON Schema", run: (input) => withAjv(input) },
];

function judged(wanted, inputs) {
  return contenders.map((contender) => ({
    ...contender,
    right: inputs.every((input) => contender.run(input) === wanted),
  }));
}

export const validClasses = {
  name: "Validating a class of trainees",
  note: NOTE,
  inputs: valid,
  contenders: judged(true, valid),
};

export const invalidClasses = {
  name: "Refusing a class with one wrong field",
  note: NOTE,
  inputs: invalid,
  contenders: judged(false, invalid),
};
