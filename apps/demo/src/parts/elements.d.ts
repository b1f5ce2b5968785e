import type { SotruongIntrinsicElements } from "@sotruong/elements/jsx";

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends SotruongIntrinsicElements {}
  }
}
