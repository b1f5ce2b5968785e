interface ProgressBarProperties {
  readonly plan: number;
  readonly actual: number;
  /** What the whole width stands for. */
  readonly full: number;
}

const width = 1000;

/** The plan as an outline, what was reached as its fill; the figures stand beside it in words. */
export function ProgressBar({ plan, actual, full }: ProgressBarProperties) {
  const length = (value: number) => (full <= 0 ? 0 : Math.round((value / full) * width * 10) / 10);
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${width} 22`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="actual" x="0" y="2" width={length(actual)} height="18" />
      <rect
        class="plan"
        x="1"
        y="2"
        width={Math.max(0, length(plan) - 2)}
        height="18"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
