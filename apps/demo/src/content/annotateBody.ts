import type { SafeHtml } from "@sotruong/core";

export interface Reference {
  readonly id: string;
  readonly printed: string;
  readonly facts: string;
}

export interface AnnotatedBody {
  readonly html: string;
  readonly references: readonly Reference[];
}

export function annotateBody(body: SafeHtml): AnnotatedBody {
  return { html: body, references: [] };
}
