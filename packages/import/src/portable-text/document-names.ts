import type { AuthorInput, Issue } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { isEmail } from '../content-system/is-email.ts'
import { objectOf, textIn } from '../content-system/json-object.ts'
import { namedAuthors } from '../content-system/named-authors.ts'
import { missingReference } from '../content-system/unknown-type.ts'
import { shown } from '../problem.ts'
import { assetOf } from './asset-address.ts'
import { nameOf } from './dataset-index.ts'
import { assetAddress, cardOf, type DatasetScope } from './dataset-scope.ts'

/** The authors that a field names: references, objects with a name, or names. */
export function documentAuthors(
  value: unknown,
  scope: DatasetScope,
  issues: Issue[],
): AuthorInput[] | undefined {
  const all = listOf(value)
  if (!all.length) return undefined
  return all.flatMap((one): AuthorInput[] => {
    const object = objectOf(one)
    const ref = refOf(object)
    const card = cardOf(ref, scope)
    if (ref && !card) {
      issues.push(missingReference(`the author ${shown(ref)}`, ['authors'], 'it was left out'))
      return []
    }
    const name = card?.name ?? textIn(one) ?? nameOf(object)
    const [known] = namedAuthors([name], issues)
    if (!known) return []
    const url = absoluteAddress(card?.url ?? textIn(object.url))
    const asset = assetOf(card?.image ?? object.image, scope.index.assets, scope.cdn)
    const image = asset?.url && absoluteAddress(assetAddress(asset, scope.site))
    return [{ name: known, ...(url && { url }), ...(image && { image }) }]
  })
}

/** The categories or tags that a field names. */
export function documentTerms(
  value: unknown,
  scope: DatasetScope,
  issues: Issue[],
): string[] | undefined {
  const all = listOf(value)
  if (!all.length) return undefined
  const names = all.flatMap((one): string[] => {
    const object = objectOf(one)
    const ref = refOf(object)
    const card = cardOf(ref, scope)
    if (ref && !card) {
      issues.push(missingReference(`the term ${shown(ref)}`, ['tags'], 'it was left out'))
    }
    const name = card?.name ?? textIn(one) ?? nameOf(object) ?? textIn(object.value)
    return name && !isEmail(name) ? [name] : []
  })
  return [...new Set(names)]
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return textIn(value) || Object.keys(objectOf(value)).length ? [value] : []
}

/** Lists of authors may hold objects with a reference and a role. */
function refOf(object: Readonly<Record<string, unknown>>): string | undefined {
  return (
    textIn(object._ref) ??
    Object.values(object)
      .map((one) => textIn(objectOf(one)._ref))
      .find(Boolean)
  )
}
