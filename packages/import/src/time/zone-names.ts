import { type Parts, two } from './timestamp-parts.ts'
import { withOffset, zoneOffset } from './zone-time.ts'

/** The offset that a zone names; `undefined` if it names none that is known. */
export function offsetOf({ date, time, zone }: Parts): string | undefined {
  if (/\/|^[A-Z]{3}\d[A-Z]{3}$/i.test(zone)) {
    const local = Date.parse(`${date}T${time}Z`)
    const minutes = Number.isNaN(local) ? undefined : zoneOffset(local, zone)
    return minutes === undefined ? undefined : withOffset(local, minutes).slice(19)
  }
  const [, name = '', sign, digits = ''] = /^([A-Z]*)([+-])?([\d:]*)(?: [A-Z]+)?$/i.exec(zone) ?? []
  if (sign) {
    const [hours = '', minutes = '00'] = digits.includes(':')
      ? digits.split(':')
      : [digits.slice(0, digits.length > 2 ? -2 : 2), digits.length > 2 ? digits.slice(-2) : '00']
    return `${sign}${two(hours)}:${two(minutes)}`
  }
  return Object.hasOwn(zones, name.toUpperCase()) ? zones[name.toUpperCase()] : undefined
}

/** The names of RFC 822, and of the zones that feeds are written in; ambiguous ones are left out. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  NST: '-03:30',
  NDT: '-02:30',
  ADT: '-03:00',
  BRT: '-03:00',
  CET: '+01:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WEST: '+01:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  SAST: '+02:00',
  EAT: '+03:00',
  WIB: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  ACST: '+09:30',
  ACDT: '+10:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}
