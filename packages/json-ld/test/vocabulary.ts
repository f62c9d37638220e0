import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The schema.org vocabulary, as far as domains, ranges and enumerations go; names are without prefix. */
export interface Vocabulary {
  classes: Set<string>
  /** Direct superclasses by class. */
  superclasses: Map<string, string[]>
  properties: Set<string>
  domains: Map<string, string[]>
  ranges: Map<string, string[]>
  /** Enumerations by member. */
  members: Map<string, string[]>
}

/** Read the vocabulary from the copy that `@vocabulary/schema` ships. */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema')
  const vocabulary: Vocabulary = {
    classes: new Set(),
    superclasses: new Map(),
    properties: new Set(),
    domains: new Map(),
    ranges: new Map(),
    members: new Map(),
  }
  for (const line of readFileSync(file.replace('index.js', 'schema.nq'), 'utf8').split('\n')) {
    const triple = /^<http:\/\/schema\.org\/(\w+)> <([^>]+)> <([^>]+)>/.exec(line)
    if (!triple) continue
    const [, subject = '', predicate = '', object = ''] = triple
    const name = object.replace('http://schema.org/', '')
    switch (predicate.replace(/^.*[/#]/, '')) {
      case 'type':
        if (name.endsWith('#Class')) vocabulary.classes.add(subject)
        else if (name.endsWith('#Property')) vocabulary.properties.add(subject)
        else if (name !== 'DataType') push(vocabulary.members, subject, name)
        break
      case 'subClassOf':
        push(vocabulary.superclasses, subject, name)
        break
      case 'domainIncludes':
        push(vocabulary.domains, subject, name)
        break
      case 'rangeIncludes':
        push(vocabulary.ranges, subject, name)
        break
    }
  }
  return vocabulary
}

/** Whether a class is another, or below it. */
export function isA({ superclasses }: Vocabulary, name: string, ancestor: string): boolean {
  const known = new Set([name])
  for (const next of known) {
    for (const above of superclasses.get(next) ?? []) known.add(above)
  }
  return known.has(ancestor)
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
