import { FRIEND_MAIL_LABELS, type FriendMailAnswer } from "@sotruong/share/mail";
import type { Story } from "../content/story.js";
import { Breadcrumb } from "../parts/breadcrumb.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface FriendMailPageProperties {
  readonly frame: PageFrame;
  readonly story: Story;
  readonly token: string;
  readonly development: boolean;
  /** Absent when the form is opened for the first time. */
  readonly answer?: FriendMailAnswer;
  readonly posted?: Readonly<Record<string, string>>;
}

interface FieldProperties {
  readonly name: "recipient" | "senderName" | "note";
  readonly value: string | undefined;
  readonly problem: string | undefined;
}

function Field({ name, value, problem }: FieldProperties) {
  const errorId = `loi-${name}`;
  const shared = {
    id: name,
    name,
    ...(name === "note" ? { maxlength: 200 } : { required: true }),
    ...(problem === undefined ? {} : { "aria-invalid": "true" as const }),
    "aria-describedby": errorId,
  };
  return (
    <p class="field">
      <label for={name}>{FRIEND_MAIL_LABELS[name]}</label>
      {name === "note" ? (
        <textarea {...shared} rows={2}>
          {value ?? ""}
        </textarea>
      ) : name === "recipient" ? (
        <input {...shared} type="email" autocomplete="off" maxlength={254} value={value ?? ""} />
      ) : (
        <input {...shared} type="text" autocomplete="name" maxlength={60} value={value ?? ""} />
      )}
      <span class="problem" id={errorId} data-problem={name}>
        {problem ?? ""}
      </span>
    </p>
  );
}

/** The form of “Gửi cho bạn bè” by mail; it works without a script, and says by the field what is wrong. */
export function FriendMailPage(properties: FriendMailPageProperties) {
  const { frame, story, token, development, answer, posted } = properties;
  const address = `/bai-viet/${story.slug}`;
  const problems = answer?.ok === false ? (answer.error.fields ?? {}) : {};
  const sent = answer?.ok === true;
  const said =
    answer === undefined ? "" : answer.ok ? FRIEND_MAIL_LABELS.sent : answer.error.message;
  return (
    <Layout frame={frame} title={FRIEND_MAIL_LABELS.title} currentSection={story.section}>
      <div class="message-page">
        <Breadcrumb
          places={[
            { address: "/", name: "Trang chủ" },
            { address, name: story.displayTitle },
          ]}
        />
        <h1>{FRIEND_MAIL_LABELS.title}</h1>
        {development ? (
          <p class="quiet" data-mail="development">
            Trang mẫu chưa nối với máy chủ thư: thư chỉ được ghi thành tệp .eml trên máy này và bị
            xóa sau một ngày.
          </p>
        ) : null}
        <p role="status" class="mail-status" data-mail="status">
          {said}
        </p>
        {sent ? (
          <p>
            <a class="button" href={address}>
              Về bài viết
            </a>
          </p>
        ) : (
          <form
            method="post"
            action={`/gui-thu/${story.slug}`}
            class="mail-form"
            data-mail="form"
            data-sent={FRIEND_MAIL_LABELS.sent}
          >
            <input type="hidden" name="token" value={token} />
            <Field name="recipient" value={posted?.["recipient"]} problem={problems["recipient"]} />
            <Field
              name="senderName"
              value={posted?.["senderName"]}
              problem={problems["senderName"]}
            />
            <Field name="note" value={posted?.["note"]} problem={problems["note"]} />
            <p class="trap" aria-hidden="true">
              <label for="website">{FRIEND_MAIL_LABELS.website}</label>
              <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
            </p>
            <p class="field consent">
              <input
                id="consent"
                name="consent"
                type="checkbox"
                value="yes"
                required
                aria-describedby="loi-consent"
              />
              <label for="consent">{FRIEND_MAIL_LABELS.consent}</label>
              <span class="problem" id="loi-consent" data-problem="consent">
                {problems["consent"] ?? ""}
              </span>
            </p>
            <p>
              <button type="submit" class="button button-main">
                {FRIEND_MAIL_LABELS.submit}
              </button>{" "}
              <a class="button" href={address}>
                Thôi, về bài viết
              </a>
            </p>
          </form>
        )}
      </div>
    </Layout>
  );
}
