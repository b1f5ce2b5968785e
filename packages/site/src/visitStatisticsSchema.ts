import { fieldMessage } from "@sotruong/core";
import * as z from "zod";
import { countSchema } from "./internal/countSchema.js";

/** How many people visit a site, as printed under “Thống kê truy cập”. */
export const visitStatisticsSchema = z.object(
  {
    /** Active in the last minutes. */
    online: countSchema("online"),
    today: countSchema("today"),
    yesterday: countSchema("yesterday"),
    total: countSchema("total"),
  },
  { error: fieldMessage("visits", "số liệu có online, today, yesterday và total") },
);

/** How many people visit a site. */
export type VisitStatistics = z.output<typeof visitStatisticsSchema>;
