import type { UnsubscribeState } from "@sotruong/share/mail";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

const TITLE = "Đừng gửi thư cho tôi nữa";
const SENTENCES: Readonly<Record<UnsubscribeState, string>> = {
  asking:
    "Bấm nút dưới đây thì trang này không gửi thư nào tới địa chỉ của bạn nữa, dù ai yêu cầu. Nhà trường chỉ giữ một mã băm, không giữ địa chỉ.",
  done: "Đã ghi nhận. Trang này sẽ không gửi thư tới địa chỉ của bạn nữa.",
  "unknown-link": "Liên kết này không phải do trang đưa ra, hoặc đã bị cắt bớt khi sao chép.",
  unavailable: "Chưa ghi nhận được vì trang đang gặp trục trặc. Xin thử lại sau ít phút.",
};

export function UnsubscribePage({
  frame,
  state,
}: {
  readonly frame: PageFrame;
  readonly state: UnsubscribeState;
}) {
  return (
    <Layout frame={frame} title={TITLE}>
      <div class="message-page">
        <h1>{TITLE}</h1>
        <p role={state === "asking" ? undefined : "status"}>{SENTENCES[state]}</p>
        {state === "asking" ? (
          <form method="post">
            <button type="submit" class="button button-main">
              {TITLE}
            </button>
          </form>
        ) : null}
      </div>
    </Layout>
  );
}
