import type { FriendMailerOptions } from "../src/mail.js";
import {
  createMemoryLimiter,
  createMemorySuppression,
  type FRIEND_MAIL_LIMITS,
} from "../src/mail.js";

const many = { count: 1_000_000, seconds: 600 };

/** Limits that no test reaches by accident. */
export const NO_LIMITS = {
  attempts: many,
  client: many,
  recipient: many,
  article: many,
  site: many,
} satisfies typeof FRIEND_MAIL_LIMITS;

/** Settings of a mailer whose clock the test moves. */
export function settingsForTests(
  more: Partial<FriendMailerOptions> & Pick<FriendMailerOptions, "transport">,
): FriendMailerOptions {
  return {
    site: { name: "Trường Chính trị tỉnh Trà Sơn", origin: "https://truong.example" },
    from: "ban-tin@truong.example",
    limiter: createMemoryLimiter(NO_LIMITS),
    suppression: createMemorySuppression(),
    articles: {
      find: async (articleId) =>
        ({
          "khai-giang": {
            title: "Khai giảng lớp bồi dưỡng khóa III",
            url: "https://truong.example/tin/khai-giang",
            summary: "Sáng 16/9, nhà trường khai giảng lớp bồi dưỡng ngạch chuyên viên chính.",
            published: true,
          },
          "ban-nhap": {
            title: "Bản nháp",
            url: "https://truong.example/tin/ban-nhap",
            published: false,
          },
          "noi-khac": {
            title: "Bài ở nơi khác",
            url: "https://truong.example.evil.example/tin",
            published: true,
          },
        })[articleId],
    },
    secret: "bi-mat-cua-ky-kiem-thu-dai-hon-ba-hai-ky-tu",
    unsubscribeUrl: "https://truong.example/dung-gui",
    minimumSeconds: 0,
    retryDelay: 1,
    timeout: 2_000,
    ...more,
  };
}
