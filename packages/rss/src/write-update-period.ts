import type { XmlWriter } from '@standfirst/xml'

/** Write how often to ask again, in the words of the Syndication module. */
export function writeUpdatePeriod(xml: XmlWriter, ttlMinutes: number): void {
  const [period, minutes] =
    periods.find(([, length]) => ttlMinutes <= length) ?? (['yearly', 525_600] as const)
  xml.element('sy:updatePeriod', period)
  xml.element('sy:updateFrequency', Math.max(1, Math.round(minutes / ttlMinutes)))
}

const periods = [
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
] as const
