/**
 * Let a number through if it can count something: pixels, bytes, seconds.
 *
 * @param count - Anything.
 * @returns The number, if it is a whole one from 0 up that is exact.
 */
export function safeCount(count: unknown): number | undefined {
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : undefined
}
