/** A time as a page printed it: the wall clock it shows, and the zone if that is known. */
export interface PublicationTime {
  /** `"2021-09-16T02:18"`, with seconds where they are known, or the date alone: `"2021-09-16"`. */
  readonly wallTime: string;
  /** `"Asia/Ho_Chi_Minh"` or another IANA name, an offset such as `"+07:00"`, or `"unknown"` on an imported page. */
  readonly zone: string;
}
