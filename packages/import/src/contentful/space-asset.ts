import type { Issue } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { objectOf, textIn } from '../content-system/json-object.ts'
import { missingReference } from '../content-system/unknown-type.ts'
import { shown } from '../problem.ts'
import { fieldsIn } from './contentful-space.ts'
import { publishState } from './publish-state.ts'
import type { SpaceScope } from './space-scope.ts'

/** A file of a space. */
export interface SpaceAsset {
  url: string
  /** `image/png`. */
  contentType: string
  title: string | undefined
  description: string | undefined
  width?: number
  height?: number
}

/** The file that a link leads to; one that is a draft, archived or missing is none, and reported. */
export function spaceAsset(
  id: string,
  { locale, site, space }: SpaceScope,
  path: Issue['path'],
  issues: Issue[],
): SpaceAsset | undefined {
  const asset = space.assets.get(id)
  const state = asset && publishState(asset, locale)
  const fields = asset ? fieldsIn(asset, locale, space) : {}
  const file = objectOf(fields.file)
  // The file of one that has changed is at its address still.
  const url = absoluteAddress(textIn(file.url), site)
  if (!url || state === 'draft' || state === 'archived') {
    const what = asset
      ? `the file ${shown(id)}, which is ${url ? state : 'without an address'}`
      : `the file ${shown(id)}`
    issues.push(missingReference(what, path, 'it was left out'))
    return undefined
  }
  const { height, width } = objectOf(objectOf(file.details).image)
  return {
    url,
    contentType: textIn(file.contentType) ?? '',
    title: textIn(fields.title),
    description: textIn(fields.description),
    ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
  }
}
