export { type ClientConnection, clientAddressOf } from "./mail/clientAddressOf.js";
export { createFileSuppression } from "./mail/createFileSuppression.js";
export { createFriendMailer } from "./mail/createFriendMailer.js";
export {
  createFriendMailHandler,
  type FriendMailAnswer,
  type FriendMailHandlerOptions,
} from "./mail/createFriendMailHandler.js";
export { createMemoryLimiter } from "./mail/createMemoryLimiter.js";
export { createMemorySuppression } from "./mail/createMemorySuppression.js";
export { createRedisLimiter, type RedisLimiterOptions } from "./mail/createRedisLimiter.js";
export { createRedisSuppression } from "./mail/createRedisSuppression.js";
export { createSmtpTransport, type SmtpTransportOptions } from "./mail/createSmtpTransport.js";
export {
  createUnsubscribeHandler,
  type UnsubscribeHandlerOptions,
  type UnsubscribeState,
} from "./mail/createUnsubscribeHandler.js";
export type {
  FriendMailArticle,
  FriendMailClient,
  FriendMailEvent,
  FriendMailer,
  FriendMailerOptions,
  FriendMailReceipt,
} from "./mail/friendMailer.js";
export { type FriendMailForm, friendMailFormSchema } from "./mail/friendMailFormSchema.js";
export { FRIEND_MAIL_LABELS } from "./mail/friendMailLabels.js";
export {
  FRIEND_MAIL_LIMITS,
  type FriendMailLimit,
  type FriendMailLimiter,
  type FriendMailLimitName,
  type FriendMailLimits,
} from "./mail/friendMailLimiter.js";
export {
  FRIEND_MAIL_REFUSALS,
  type FriendMailRefusal,
  type FriendMailRefusalCode,
  friendMailRefusal,
} from "./mail/friendMailRefusal.js";
export type { MailTransport, OutgoingMail } from "./mail/mailTransport.js";
export { parseRecipient, type Recipient } from "./mail/parseRecipient.js";
export type { RequestHandler } from "./mail/requestHandler.js";
export type { SuppressionList } from "./mail/suppressionList.js";
export { toNodeListener } from "./mail/toNodeListener.js";
