import type { RawFile } from './raw-item.ts'

/**
 * The files of an item, the first of its recordings as long as the item says in a way that the feed parser
 * does not read: `1:05:44.5`, `PT1H5M`, `1h 5m`, `65 min`.
 */
export function withDuration(files: readonly RawFile[], text: string | undefined): RawFile[] {
  const seconds = secondsOf(text?.trim() ?? '')
  const first = files.findIndex(
    ({ isEnclosed, mediaType }) => isEnclosed && !/^(?:image|text)\//i.test(mediaType ?? ''),
  )
  return files.map((file, index) =>
    index === first && seconds ? { ...file, seconds: file.seconds ?? seconds } : file,
  )
}

function secondsOf(text: string): number | undefined {
  if (/^(?:\d+:){1,2}\d+(?:\.\d+)?$/.test(text)) {
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
  }
  const found = named.exec(text)
  if (!found?.[0]) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return hours * 3600 + minutes * 60 + seconds
}

const named =
  /^(?:PT)?(?:(\d+) ?h(?:(?:ou)?rs?)?\.?,? ?)?(?:(\d+) ?m(?:in(?:ute)?s?)?\.?,? ?)?(?:(\d+(?:\.\d+)?) ?s(?:ec(?:ond)?s?)?\.?)?$/i
