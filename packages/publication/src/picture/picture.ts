import type { PictureSize } from './picture-size.ts'

/** A picture of the site in another size or format. */
export interface PictureVariant {
  /** Absolute address. */
  url: string
  /** Width in pixels. */
  width: number
  /** Media type. */
  type: string
}

/** What is known of a picture of the site. */
export interface Picture extends PictureSize {
  /** The same in other sizes and formats; those that browsers should choose from first stand first. */
  variants: readonly PictureVariant[]
}

/** Gives what is known of a picture, by its absolute address; `undefined` if nothing is. */
export type Pictures = (url: string) => Picture | undefined
