/** Tells how the command ended: 0 for success, 1 if something was found. */
export type Exit = (code: 0 | 1) => void
