import type { MediaDisclosure } from './ai-disclosure.ts'

/** The same picture in another size. */
export interface ImageVariant {
  /** Absolute http(s) address. */
  url: string
  /** Width in pixels. */
  width: number
  /** Media type: `image/avif`. */
  mediaType?: string
}

/** A picture. */
export interface Image {
  /** Absolute http(s) address. */
  url: string
  /** Text for those who can't see it; `''` for a decoration. */
  alt: string
  /** Width in pixels. */
  width?: number
  /** Height in pixels. */
  height?: number
  /** Plain text shown under it. */
  caption?: string
  /** Who made it: plain text. */
  credit?: string
  /** Absolute address of its licence. */
  license?: string
  /** Media type: `image/jpeg`. */
  mediaType?: string
  /** Size in bytes. */
  bytes?: number
  /** What AI made of it. */
  aiDisclosure?: MediaDisclosure
  /** The same picture in other sizes, for `srcset`. */
  variants?: ImageVariant[]
}

/** A part of a recording. */
export interface Chapter {
  /** Where it begins: seconds from the beginning of the recording. */
  startSeconds: number
  /** Where it ends: seconds from the beginning (default: where the next one begins). */
  endSeconds?: number
  /** Its name: plain text, one line. */
  title: string
  /** Page about what is said in it: an absolute http(s) address. */
  url?: string
  /** Picture to show while it is heard: an absolute http(s) address. */
  image?: string
}

/** The same recording in another file: smaller, better, or only its sound. */
export interface MediaVariant {
  /** Absolute http(s) address. */
  url: string
  /** Media type: `audio/opus`. */
  mediaType: string
  /** Size in bytes. */
  bytes?: number
  /** What it is, in short: `High quality`. */
  title?: string
  /** Height of a video in pixels. */
  height?: number
  /** Average bits per second. */
  bitrate?: number
}

/** A recording or document that belongs to an article. */
export interface Media {
  /** What it is; `document`: a file to read, such as a PDF. */
  type: 'audio' | 'video' | 'document'
  /** Absolute http(s) address. */
  url: string
  /** Media type: `audio/mpeg`. */
  mediaType: string
  /** Size in bytes. */
  bytes?: number
  /** Length in seconds. */
  durationSeconds?: number
  /** Plain text. */
  title?: string
  /** Still picture of a video: an absolute http(s) address. */
  poster?: string
  /** Absolute http(s) address of the words spoken. */
  transcriptUrl?: string
  /** Media type of the transcript: `text/vtt`. Where it is missing, the end of the address may tell it. */
  transcriptType?: string
  /** Its parts, in the order of their beginnings. */
  chapters?: Chapter[]
  /** Absolute http(s) address of a file of its chapters, `application/json+chapters`. */
  chaptersUrl?: string
  /** What AI made of it. */
  aiDisclosure?: MediaDisclosure
  /** The same recording in other files. */
  variants?: MediaVariant[]
}
