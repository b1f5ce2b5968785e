import type { Child } from "hono/jsx";

interface BoxProperties {
  readonly title: string;
  readonly className?: string;
  readonly children: Child;
}

export function Box({ title, className, children }: BoxProperties) {
  return (
    <section class={className === undefined ? "box" : `box ${className}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
