import type { ShownBlock } from '../text/html-content.ts'
import type { Unit } from '../text/unit.ts'
import type { Reporter } from './reporter.ts'

/** The blocks that HTML shows, and the pieces of text that an article has. */
export interface ShapeComparison {
  blocks: readonly ShownBlock[]
  /** Those of the sections. */
  units: readonly Unit[]
  /** Those that stand anywhere, whose shape nobody compares. */
  others: readonly Unit[]
}

/**
 * Report text that stands in a list in an output and in none in the article, or the other way round, or in one that
 * is deeper; and words that are stressed in one of them alone. That a text is there at all is compared elsewhere.
 */
export function compareShapes(
  { blocks, others, units }: ShapeComparison,
  reporter: Reporter,
): void {
  const shown = Map.groupBy(blocks, ({ text }) => text)
  const told = Map.groupBy(units, ({ texts: [text = ''] }) => text)
  const elsewhere = new Set(others.flatMap(({ texts }) => texts))
  for (const [text, own] of told) {
    const found = shown.get(text)
    if (!found || elsewhere.has(text) || own.some(({ optional, shape }) => !shape || optional)) {
      continue
    }
    const differs = <Value>(place: string, read: (shape: Shape) => Value, write: Write<Value>) => {
      const said = found.map(read)
      // The same words may stand beside, as the title of a related article.
      const unit = own.find(({ shape }) => shape && !said.includes(read(shape)))
      if (!unit?.shape) return
      const expected = [write(read(unit.shape))]
      reporter.differs({ place, path: unit.path, expected, found: said.slice(0, 1).map(write) })
    }
    differs(
      'list',
      ({ items }) => items,
      (items) => `${'<li>'.repeat(items)}${text}`,
    )
    differs(
      'stress',
      ({ stress }) => stress.toSorted().join(' '),
      (stress) => stress || text,
    )
  }
}

type Shape = NonNullable<Unit['shape']>
type Write<Value> = (value: Value) => string
