import type { FieldNames } from '../content-system/field-names.ts'
import type { SystemOptions } from '../content-system/system-options.ts'

/** An object of a schema: what stands in a text beside its blocks, or marks a part of it. */
export type PortableObject = Readonly<Record<string, unknown>> & { readonly _type: string }

/** A document of a dataset. */
export type PortableDocument = PortableObject & { readonly _id: string }

/** What a mark of a site's own makes of the words that it is on: a link to an address, or a note (HTML). */
export type PortableMark = { href: string } | { note: string }

/** Handlers by type: each gets the object that its type names. */
export type PortableHandlers<Objects, Result> = {
  readonly [Type in keyof Objects & string]?: (
    object: { readonly _type: Type } & Objects[Type],
  ) => Result | undefined
}

/** The objects of a schema that nobody described. */
export type AnyObjects = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * Configuration for `articlesFromPortableText`.
 *
 * @typeParam Objects - What the objects of the schema hold, by type: `{ ticker: { symbol: string } }`.
 */
export interface PortableTextOptions<Objects = AnyObjects> extends SystemOptions {
  /**
   * Types of documents that become articles (default: those with a title and Portable Text, and those
   * that are called `post`, `article` and so on); all others are counted.
   */
  types?: readonly string[] | undefined
  /** What fields of the documents are, where they are called something else than usual. */
  fields?: FieldNames | undefined
  /** Project of the dataset: with `dataset` it gives the addresses of pictures and files. */
  projectId?: string | undefined
  /** Dataset of the project (default: `production`, where `projectId` is given). */
  dataset?: string | undefined
  /** Address of the page of a document (default: its slug, below the address of the site). */
  addressOf?: ((document: PortableDocument) => string | undefined) | undefined
  /**
   * What objects in a text are, by type, as HTML, which is read like all of the text; `undefined` leaves
   * the object to the default.
   */
  objects?: PortableHandlers<Objects, string> | undefined
  /** What marks are, by the type of their definition, or by their own name. */
  marks?: PortableHandlers<Objects, PortableMark> | undefined
}
