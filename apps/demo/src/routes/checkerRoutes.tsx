import { formatNumber } from "@sotruong/text";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { checkText } from "../content/checkText.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { CheckerPage, longestCheckedText } from "../pages/checkerPage.js";
import type { Site } from "../site.js";

// A form writes a Vietnamese letter in up to nine bytes, two where it is decomposed.
const largestForm = longestCheckedText * 18 + 1000;

/** The page where a text is pasted and checked. */
export function checkerRoutes(site: Site): Hono {
  const routes = new Hono();

  function refuse(context: Context, problem: string, status: ContentfulStatusCode, text = "") {
    const frame = site.frame(context, []);
    return respondWithPage(
      context,
      <CheckerPage frame={frame} text={text} problem={problem} />,
      status,
    );
  }
  const tooLong = (received: string) =>
    `Văn bản dài ${received}; mỗi lần kiểm tra được tối đa ${formatNumber(longestCheckedText)} ký tự. Hãy chia thành nhiều phần.`;

  routes.get("/kiem-tra", (context) =>
    respondWithPage(context, <CheckerPage frame={site.frame(context, [])} text="" />),
  );

  routes.post(
    "/kiem-tra",
    bodyLimit({
      maxSize: largestForm,
      onError: (context) => refuse(context, tooLong("quá giới hạn"), 413),
    }),
    async (context) => {
      const { "van-ban": sent } = await context.req.parseBody();
      // A form sends line ends as CR LF.
      const text = typeof sent === "string" ? sent.replace(/\r\n?/gu, "\n") : "";
      if (text.trim() === "") return refuse(context, "Chưa có văn bản nào để kiểm tra.", 400);
      if (text.length > longestCheckedText) {
        return refuse(context, tooLong(`${formatNumber(text.length)} ký tự`), 413, text);
      }
      const frame = site.frame(context, []);
      return respondWithPage(
        context,
        <CheckerPage frame={frame} text={text} checked={checkText(text)} />,
      );
    },
  );

  return routes;
}
