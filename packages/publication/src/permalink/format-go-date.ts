import { dayNames, monthNames, type WallClock } from './wall-clock.ts'

/** Whether a text is a layout of a date as Go has it: one that names a part of its moment of reference. */
export function isGoDate(layout: string): boolean {
  return new RegExp(parts).test(layout)
}

/**
 * A date in a layout of Go: `2006` is the year, `01` the month, `Jan` its short name.
 *
 * @see {@link https://pkg.go.dev/time#pkg-constants}
 */
export function formatGoDate(date: WallClock, layout: string): string {
  const { day, hour, minute, month, second, weekday, year, yearDay } = date
  const monthName = monthNames[Number(month) - 1] ?? ''
  const dayName = dayNames[weekday] ?? ''
  const half = String(Number(hour) % 12 || 12)
  const values: Readonly<Record<string, string>> = {
    '2006': year,
    '06': year.slice(-2),
    '01': month,
    '1': String(Number(month)),
    Jan: monthName.slice(0, 3),
    January: monthName,
    '02': day,
    '2': String(Number(day)),
    _2: String(Number(day)).padStart(2),
    '002': String(yearDay).padStart(3, '0'),
    __2: String(yearDay).padStart(3),
    Mon: dayName.slice(0, 3),
    Monday: dayName,
    '15': hour,
    '03': half.padStart(2, '0'),
    '3': half,
    '04': minute,
    '4': String(Number(minute)),
    '05': second,
    '5': String(Number(second)),
    PM: Number(hour) < 12 ? 'AM' : 'PM',
    pm: Number(hour) < 12 ? 'am' : 'pm',
  }
  return layout.replace(parts, (part) => values[part] ?? part)
}

const parts = /2006|January|Jan|Monday|Mon|__2|002|_2|01|02|03|04|05|06|15|PM|pm|1|2|3|4|5/g
