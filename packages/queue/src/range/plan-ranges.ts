import { QueueError } from '../queue-error.ts'
import type { ArchiveRange, Ledger, Plan } from './ledger.ts'

/**
 * Plan all ranges, and go on where an earlier call was interrupted.
 *
 * @param onRange - Called with the number of each range that is planned, those of earlier calls too, and how many
 *   articles it and those before it have.
 */
export async function planRanges(
  ledger: Ledger,
  rangesFrom: (from: string | undefined) => AsyncIterable<ArchiveRange>,
  onRange: (range: number, articles: number) => Promise<void>,
): Promise<Plan> {
  const known = await ledger.plan()
  let number = known ? known.ranges : await lastRange(ledger)
  const last = number === 0 ? undefined : await ledger.range(number)
  for (let range = 1; range <= number; range++) await onRange(range, last?.articles ?? 0)
  if (known) return known
  let articles = last?.articles ?? 0
  let next = last?.next
  let isLast = last !== undefined && next === undefined
  if (!isLast) {
    for await (const given of rangesFrom(next)) {
      if (isLast) {
        throw new QueueError(
          `Expected \`next\` of range ${number}, as another one follows it, found none: an interrupted plan could not go on`,
        )
      }
      number += 1
      articles += given.ids.length
      next = given.next
      isLast = next === undefined
      await ledger.keepRange(number, { ids: given.ids, next, articles })
      await onRange(number, articles)
    }
  }
  const plan = { ranges: number, articles }
  await ledger.keepPlan(plan)
  return plan
}

/** The number of the last range that was planned: found by halves, as they are planned in order. */
async function lastRange(ledger: Ledger): Promise<number> {
  let above = 1
  while (await ledger.hasRange(above)) above *= 2
  let below = Math.floor(above / 2)
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2)
    if (await ledger.hasRange(middle)) below = middle
    else above = middle
  }
  return below
}
