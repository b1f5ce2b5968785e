/** So many of so many: both numbers are kept, a percent is only written. */
export interface Share {
  readonly actual: number;
  readonly plan: number;
}

/** Classes and trainees reached against those planned, with what is left. */
export interface Progress {
  readonly classes: Share;
  /** Persons. */
  readonly trainees: Share;
  /** Attendances (lượt): one person may attend several times, so they are never added to the persons. */
  readonly attendances: Share;
  /** Of the classes reached, those newly opened in the year (mở mới). */
  readonly opened: number;
  /** Of the classes reached, those carried over from the year before (chuyển tiếp). */
  readonly carriedOver: number;
  readonly left: {
    /** Never below 0. */
    readonly classes: number;
    /** Never below 0. */
    readonly trainees: number;
    /** Trainees that each class left needs on average; absent where no class is left. */
    readonly traineesPerClass?: number;
  };
  /** Trainees per class reached so far, on average; absent before the first class. */
  readonly traineesPerClass?: number;
}
