import { createHash } from 'node:crypto'
import { objectsOf } from './range-manifest.ts'

/**
 * Find the paths that more than one article was rendered to. However many there are, only so many are remembered at a
 * time, by numbers of 48 bits; what they suspect is then looked at.
 *
 * @param most - Numbers that are remembered at a time.
 */
export async function doubledPaths(
  ranges: number,
  objects: number,
  manifestOf: (range: number) => Promise<string>,
  most = 16_000_000,
): Promise<string[]> {
  async function each(visit: (path: string, number: number) => void): Promise<void> {
    for (let range = 1; range <= ranges; range++) {
      for (const { path } of objectsOf(await manifestOf(range))) visit(path, numberOf(path))
    }
  }

  const suspects = new Set<number>()
  const passes = Math.ceil(objects / most)
  for (let pass = 0; pass < passes; pass++) {
    // Numbers fall into passes by chance: one may have some more than its share.
    const seen = new Float64Array(Math.ceil(Math.min(objects, most) * 1.1) + 1000)
    let size = 0
    await each((_, number) => {
      if (number % passes === pass) seen[size++] = number
    })
    const sorted = seen.subarray(0, size).sort()
    for (let index = 1; index < size; index++) {
      const number = sorted[index] ?? 0
      if (number === sorted[index - 1]) suspects.add(number)
    }
  }
  if (suspects.size === 0) return []
  const counts = new Map<string, number>()
  await each((path, number) => {
    if (suspects.has(number)) counts.set(path, (counts.get(path) ?? 0) + 1)
  })
  return [...counts].flatMap(([path, count]) => (count > 1 ? path : []))
}

function numberOf(path: string): number {
  return createHash('sha256').update(path).digest().readUIntBE(0, 6)
}
