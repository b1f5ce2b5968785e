import { albumSchema, siteLinkGroupSchema } from "@sotruong/site";
import * as z from "zod";

const version = z.literal(1, "cần phiên bản 1");

export const linksFileSchema = z.object({ version, groups: z.array(siteLinkGroupSchema) });
export const albumFileSchema = albumSchema.extend({ version });
