import type { Child } from "hono/jsx";

export function Sidebar({ children }: { readonly children: Child }) {
  return (
    <aside class="sidebar" aria-label="Thông tin bên lề">
      {children}
    </aside>
  );
}
