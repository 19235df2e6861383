import { describe, expect, it } from 'vitest'
import { localMoment } from '@/domain/article/import/moment'
import { readImportOptions, UsageError } from './import-options'

const now = new Date('2026-11-22T07:00:00Z')
const read = (line: string) => readImportOptions(line.split(' ').filter(Boolean), now)
const NEEDED = 'a.txt --district syrdariya --rubric saiasat'

describe('readImportOptions', () => {
  it('reads files, place and switches', () => {
    expect(read(`b.txt ${NEEDED} --publish --dry-run --lang ru`)).toEqual({
      files: ['b.txt', 'a.txt'],
      district: 'syrdariya',
      rubric: 'saiasat',
      lang: 'ru',
      publish: true,
      dryRun: true,
    })
  })

  it.each([
    ['--date 2022-06-24 11:05', '2022-06-24T06:05:00.000Z'],
    ['--date 2022-06-24', '2022-06-24T04:00:00.000Z'],
    ['--date 2022-06-24T11:05', '2022-06-24T06:05:00.000Z'],
    ['--date 2026-06-24 11:05', '2026-06-24T06:05:00.000Z'],
  ])('reads %s as local time', (date, iso) => {
    expect(read(`${NEEDED} ${date}`).at?.toISOString()).toBe(iso)
  })

  it.each([
    ['', 'No file is given'],
    ['a.txt --rubric qogam', '--district is missing'],
    ['a.txt --district aral', '--rubric is missing'],
    [`${NEEDED} --lang en`, 'use kk or ru'],
    [`${NEEDED} --colour red`, '--colour'],
    [`${NEEDED} --date 2022-02-30`, '--date is "2022-02-30"'],
    [`${NEEDED} --date 2022-06-24 25:00`, '--date is "2022-06-24 25:00"'],
    [`${NEEDED} 11:05`, 'a time goes after --date'],
    [`${NEEDED} --publish --date 2026-11-23`, 'is in the future'],
  ])('refuses %j with a sentence', (line, said) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(said)
  })

  it('lets a draft have a date to come', () => {
    expect(read(`${NEEDED} --date 2026-11-23`).at).toEqual(localMoment('2026-11-23', '09:00'))
  })
})
