import { hashOf } from './hash-of.ts'
import type { Scan } from './scan.ts'

/**
 * Add articles that were read already.
 *
 * @param name - Where they are from; each is named by it and its number, from 1.
 */
export function addValues(values: Iterable<unknown>, name: string, scan: Scan): void {
  let number = 0
  for (const value of values) {
    number++
    // What JSON has no form for is for the gate to refuse.
    const json =
      JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? null : one)) ?? 'null'
    scan.entries.push({
      key: `${name}#${number}`,
      hash: hashOf(json),
      origin: { kind: 'value', json },
    })
  }
}
