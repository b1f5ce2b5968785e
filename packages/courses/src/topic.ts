import type { TopicActivity } from "./topicActivity.js";

/** One topic (chuyên đề, bài, học phần) of a programme. */
export interface Topic {
  /** Unique in its programme, and kept over the years: the events of a calendar are named after it. */
  readonly id: string;
  readonly name: string;
  /** Teaching periods (tiết). */
  readonly periods: number;
  readonly activity: TopicActivity;
  /** The unit of the school that gives it: a unit can teach two classes at once, a teacher cannot. */
  readonly unit?: string;
  /** Where it may begin: after the topic before it, or only with a new session (buổi) or day. */
  readonly begins?: "anywhere" | "session" | "day";
}
