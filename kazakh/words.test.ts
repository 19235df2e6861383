import { expect, it } from 'vitest'
import { searchWords } from './words'

it('cuts at everything that is neither letter nor digit', () => {
  expect(searchWords('«Сыр-Дария» 2020–2026, COVID-19; 3,5')).toEqual(
    'сыр дария 2020 2026 covid 19 3 5'.split(' '),
  )
  expect(searchWords('\u00a0— !!! ')).toEqual([])
})

it('knows a letter in both ways of writing it, and no stress marks or soft hyphens', () => {
  expect(searchWords('и\u0306од йод')).toEqual(['йод', 'йод'])
  expect(searchWords('за\u0301мок мек\u00ADтеп İzmir')).toEqual(['замок', 'мектеп', 'izmir'])
})
