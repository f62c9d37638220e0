import type { Row } from './row.ts'

/** Whether everybody may read an article at a time in milliseconds: it is out, or retracted, and due. */
export function isVisible({ published, status }: Row, now: number): boolean {
  return (status === 'published' || status === 'retracted') && published <= now
}
