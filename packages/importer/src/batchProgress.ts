/** How far a run is. */
export interface BatchProgress {
  readonly done: number;
  /** At most so many; absent where only reading tells. */
  readonly total?: number;
  readonly failed: number;
  /** Pages a second, over the last seconds. */
  readonly rate: number;
  readonly secondsLeft?: number;
  readonly id: string;
}
