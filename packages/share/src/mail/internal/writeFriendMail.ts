import { escapeHtml } from "@sotruong/core";

interface FriendMailContent {
  readonly siteName: string;
  readonly article: { readonly title: string; readonly url: string; readonly summary?: string };
  readonly senderName: string;
  readonly note: string;
  readonly unsubscribeUrl: string;
}

const LONGEST_TITLE = 150;

/** A line break in a title or name would be a line of its own in the text, and reads as if the school had written it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

function cutTitle(title: string): string {
  const characters = [...title];
  return characters.length > LONGEST_TITLE
    ? `${characters.slice(0, LONGEST_TITLE).join("")}…`
    : title;
}

/** The mail's subject and its two bodies. All wording is fixed; what the sender wrote is marked as the sender's. */
export function writeFriendMail(content: FriendMailContent): {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  const { article, unsubscribeUrl } = content;
  const siteName = oneLine(content.siteName);
  const title = oneLine(article.title);
  const summary = oneLine(article.summary ?? "");
  const said = oneLine(content.note);
  const opening = `Người tự xưng tên là ${oneLine(content.senderName)} gửi bạn một bài viết trên trang ${siteName}.`;
  const closing = `Thư này do máy chủ của ${siteName} gửi một lần theo yêu cầu của người nói trên. Nhà trường không lưu địa chỉ của bạn. Xin đừng trả lời thư này.`;
  const refuse = "Nếu không muốn nhận những thư như vậy nữa, xin mở:";
  const text = [
    opening,
    said === "" ? "" : `Lời nhắn của người gửi: “${said}”`,
    `${title}\n${article.url}`,
    summary,
    `-- \n${closing}\n${refuse}\n${unsubscribeUrl}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  const paragraphs = [
    `<p>${escapeHtml(opening)}</p>`,
    said === "" ? "" : `<p>Lời nhắn của người gửi: “${escapeHtml(said)}”</p>`,
    `<h1 style="font-size:1.25em"><a href="${escapeHtml(article.url)}">${escapeHtml(title)}</a></h1>`,
    summary === "" ? "" : `<p>${escapeHtml(summary)}</p>`,
    `<hr><p style="font-size:0.875em">${escapeHtml(closing)}</p>`,
    `<p style="font-size:0.875em">${escapeHtml(refuse.replace(", xin mở:", ", xin chọn"))} <a href="${escapeHtml(unsubscribeUrl)}">đừng gửi nữa</a>.</p>`,
  ];
  const html = `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body style="font-family:sans-serif;line-height:1.6;max-width:40em">\n${paragraphs.filter((part) => part !== "").join("\n")}\n</body></html>\n`;
  return { subject: `Một người bạn gửi bạn bài viết: ${cutTitle(title)}`, text, html };
}
