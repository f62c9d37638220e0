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
  most = 4_000_000,
): Promise<string[]> {
  async function each(visit: (path: string, number: number) => void): Promise<void> {
    for (let range = 1; range <= ranges; range++) {
      for (const { path } of objectsOf(await manifestOf(range))) visit(path, numberOf(path))
    }
  }

  const suspects = new Set<number>()
  const passes = Math.ceil(objects / most)
  for (let pass = 0; pass < passes; pass++) {
    const seen: number[] = []
    await each((_, number) => {
      if (number % passes === pass) seen.push(number)
    })
    const sorted = Float64Array.from(seen).sort()
    for (const [index, number] of sorted.entries()) {
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
