/** What is done in the periods of a topic. */
export const TOPIC_ACTIVITIES = [
  "lecture",
  "discussion",
  "practice",
  "field-visit",
  "assessment",
] as const;

/** Lên lớp, thảo luận, thực hành, nghiên cứu thực tế, or kiểm tra and thu hoạch. */
export type TopicActivity = (typeof TOPIC_ACTIVITIES)[number];
