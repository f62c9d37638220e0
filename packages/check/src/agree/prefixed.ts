import type { Reporter } from './reporter.ts'

/** A reporter to which the names of places are told without what they begin with: `HTML `. */
export function prefixed(reporter: Reporter, prefix: string): Reporter {
  const { differs, moved, reordered } = reporter
  return {
    ...reporter,
    differs: (one) => differs({ ...one, place: prefix + one.place }),
    moved: (one) => moved({ ...one, place: prefix + one.place }),
    reordered: (one) => reordered({ ...one, place: prefix + one.place }),
  }
}
