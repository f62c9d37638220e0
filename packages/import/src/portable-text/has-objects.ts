import { objectsOf } from '../content-system/json-object.ts'

/** Whether a value is a list of objects with types: blocks of a text among them. */
export function hasObjects(value: unknown): boolean {
  return objectsOf(value).some(({ _type }) => typeof _type === 'string')
}
