import { Hono } from "hono";
import { compress } from "hono/compress";
import { countVisits } from "./http/countVisits.js";
import { respondWithPage } from "./http/respondWithPage.js";
import { securityHeaders } from "./http/securityHeaders.js";
import { ErrorPage } from "./pages/errorPage.js";
import { albumRoutes } from "./routes/albumRoutes.js";
import { archiveRoutes } from "./routes/archiveRoutes.js";
import { articleRoutes } from "./routes/articleRoutes.js";
import { checkerRoutes } from "./routes/checkerRoutes.js";
import { classRoutes } from "./routes/classRoutes.js";
import { courseRoutes } from "./routes/courseRoutes.js";
import { documentRoutes } from "./routes/documentRoutes.js";
import { feedRoutes } from "./routes/feedRoutes.js";
import { fileRoutes } from "./routes/fileRoutes.js";
import { friendMailRoutes } from "./routes/friendMailRoutes.js";
import { newsRoutes } from "./routes/newsRoutes.js";
import { officialSampleRoutes } from "./routes/officialSampleRoutes.js";
import { printRoutes } from "./routes/printRoutes.js";
import { quotaRoutes } from "./routes/quotaRoutes.js";
import { searchRoutes } from "./routes/searchRoutes.js";
import { shareRoutes } from "./routes/shareRoutes.js";
import { sitemapRoutes } from "./routes/sitemapRoutes.js";
import { assembleSite } from "./site.js";
import type { SiteDependencies } from "./siteDependencies.js";

/** The whole site as one request handler; it opens no port and reads no clock of its own. */
export function createSite(dependencies: SiteDependencies): Hono {
  const site = assembleSite(dependencies);
  const app = new Hono();
  app.use(securityHeaders);
  app.use(compress());
  app.use(countVisits(dependencies));
  app.route("/", fileRoutes(site));
  app.route("/", feedRoutes(site));
  app.route("/", sitemapRoutes(site));
  app.route("/", newsRoutes(site));
  app.route("/", archiveRoutes(site));
  app.route("/", searchRoutes(site));
  app.route("/", albumRoutes(site));
  app.route("/", articleRoutes(site));
  app.route("/", printRoutes(site));
  app.route("/", officialSampleRoutes(site));
  app.route("/", shareRoutes(site));
  if (dependencies.friendMail !== undefined) {
    app.route("/", friendMailRoutes(site, dependencies.friendMail));
  }
  app.route("/", courseRoutes(site));
  app.route("/", classRoutes(site));
  app.route("/", quotaRoutes(site));
  app.route("/", checkerRoutes(site));
  app.route("/", documentRoutes(site));
  app.notFound((context) =>
    respondWithPage(
      context,
      <ErrorPage
        frame={site.frame(context, [])}
        title="Không tìm thấy trang"
        explanation="Địa chỉ này không có trên trang của nhà trường. Có thể bài đã được chuyển chỗ, hoặc địa chỉ bị gõ thiếu."
      />,
      404,
    ),
  );
  app.onError((problem, context) => {
    dependencies.onError(problem);
    return respondWithPage(
      context,
      <ErrorPage
        frame={site.frame(context, [])}
        title="Trang đang gặp trục trặc"
        explanation="Máy chủ chưa trả lời được yêu cầu này. Lỗi đã được ghi lại; xin bạn thử lại sau ít phút."
      />,
      500,
    );
  });
  return app;
}
