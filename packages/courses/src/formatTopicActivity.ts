import type { TopicActivity } from "./topicActivity.js";

const LABELS: Readonly<Record<TopicActivity, string>> = {
  lecture: "Lên lớp",
  discussion: "Thảo luận",
  practice: "Thực hành",
  "field-visit": "Nghiên cứu thực tế",
  assessment: "Kiểm tra, thu hoạch",
};

/**
 * Writes what is done in the periods of a topic.
 *
 * @example
 * ```ts
 * formatTopicActivity("field-visit"); // => "Nghiên cứu thực tế"
 * ```
 */
export function formatTopicActivity(activity: TopicActivity): string {
  return LABELS[activity];
}
