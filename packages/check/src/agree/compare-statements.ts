import type { Reporter } from './reporter.ts'
import type { Statement } from './statement.ts'

/** Report each statement in which an output and its article say different things. */
export function compareStatements(statements: readonly Statement[], reporter: Reporter): void {
  for (const statement of statements) {
    const { expected, found, same } = statement
    const said = found.map(same).filter(Boolean)
    const meant = expected.map(same).filter(Boolean)
    if (equal(said, meant)) continue
    if (equal(said.toSorted(), meant.toSorted())) reporter.reordered(statement)
    else reporter.differs(statement)
  }
}

function equal(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}
