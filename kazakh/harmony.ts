import { lastSpokenWord } from './spoken-number'

/** `possessive`: the word already ends in -ы/-і «of something» (ауданы, тынысы), so its cases take н. */
export type CaseOptions = { possessive?: boolean }

const BACK = new Set('аоұыяёaou')
const FRONT = new Set('әөүіеэei')

/**
 * Whether suffixes of the word take back vowels (-ға, -да) or front ones (-ге, -де).
 * и, у and ю say nothing: the vowel before them decides, but и before a last consonant is front in loan
 * words («Пушкинге») unless қ, ғ or х stand in the word («тарихқа»). Loan words in -ь, -ог, -рк, -нк, -лк
 * are front («апрельге», «педагогке», «банкке»). Latin words are heard the same way.
 */
export function lastVowelIsBack(word: string): boolean {
  const lower = word.toLowerCase()
  const native = /[қғх]/u.test(lower)
  if (!native && /(?:ь|ог|[рнл]к)$/u.test(lower)) return false
  for (let i = lower.length - 1; i >= 0; i--) {
    const letter = lower[i]!
    if (BACK.has(letter)) return true
    if (FRONT.has(letter)) return false
    if (letter === 'и' && i < lower.length - 1 && !native) return false
  }
  return true
}

type Sound = 'vowel' | 'nasal' | 'glide' | 'voiced' | 'voiceless'
type Reading = { back: boolean; sound: Sound; possessive: boolean; join: '' | '-'; link: string }

// Voiced stops at the end of loan words are heard voiceless: «клубқа», «заводтан».
function soundOf(heard: string): Sound {
  const last =
    heard
      .toLowerCase()
      .replace(/[^\p{L}]|[ьъ]+$/gu, '')
      .at(-1) ?? ''
  if (/[аәоөұүыіеёэяaeo]/u.test(last)) return 'vowel'
  if (/[мнңmn]/u.test(last)) return 'nasal'
  if (/[йиуюлрiuylrw]/u.test(last)) return 'glide'
  if (/[зжzj]/u.test(last)) return 'voiced'
  return 'voiceless'
}

// Without a vowel an abbreviation is read by its last letter's name: «эс», «эм», but «бе», «ша».
function abbreviationHeard(word: string): string {
  if (/[АӘОӨҰҮЫІЕЭИУЮЯ]/u.test(word)) return word
  // ҚР is commonly read out in full, with the endings of a back word in a vowel: «ҚР-ның», «ҚР-ға».
  if (word === 'ҚР') return 'а'
  const last = word.at(-1)!.toLowerCase()
  if (/[қкшхһғ]/u.test(last)) return `${last}а`
  return /[лмнрсфңз]/u.test(last) ? `э${last}` : `${last}е`
}

function heardAs(word: string): { heard: string; join: '' | '-' } {
  const digits = /\d+(?:[ \u00A0]\d{3})*$/u.exec(word)
  if (digits) return { heard: lastSpokenWord(digits[0].replace(/\s/gu, '')), join: '-' }
  if (word.endsWith('%')) return { heard: 'пайыз', join: '-' }
  const bare = word.replace(/[^\p{L}\p{N}]+$/u, '')
  const last = /[\p{L}]+$/u.exec(bare)?.[0] ?? ''
  if (/^\p{Lu}{2,5}$/u.test(last)) return { heard: abbreviationHeard(last), join: '-' }
  return { heard: last, join: bare !== word || /[A-Za-z]$/u.test(last) ? '-' : '' }
}

function read(word: string, options: CaseOptions): Reading {
  const { heard, join } = heardAs(word)
  // «Омскіге», «актіге»: a final cluster takes a helping і.
  const link = join === '' && /(?:ск|кт)$/u.test(heard) ? 'і' : ''
  const possessive = options.possessive === true && /[ыі]$/iu.test(heard)
  return {
    back: link === '' && lastVowelIsBack(heard),
    sound: link ? 'vowel' : soundOf(heard),
    possessive,
    join,
    link,
  }
}

function attach(word: string, options: CaseOptions, choose: (reading: Reading) => string): string {
  const reading = read(word, options)
  const suffix = reading.link + (reading.back ? choose(reading) : front(choose(reading)))
  const capitals = reading.join === '' && word.length > 1 && word === word.toUpperCase()
  return word + reading.join + (capitals ? suffix.toUpperCase() : suffix)
}

const FRONTED: Record<string, string> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' }
const front = (suffix: string) => suffix.replace(/[аығқ]/gu, (letter) => FRONTED[letter]!)

/** «Whose»: Аралдың, Қазалының, Шиелінің, 53-тің, АҚШ-тың. Returns the word with its suffix. */
export function genitive(word: string, options: CaseOptions = {}): string {
  return attach(word, options, ({ sound }) => {
    if (sound === 'vowel' || sound === 'nasal') return 'ның'
    return sound === 'voiceless' ? 'тың' : 'дың'
  })
}

/** «Where to»: Аралға, Жалағашқа, 53-ке; possessive: ауданына. Returns the word with its suffix. */
export function dative(word: string, options: CaseOptions = {}): string {
  return attach(word, options, ({ sound, possessive }) => {
    if (possessive) return 'на'
    return sound === 'voiceless' ? 'қа' : 'ға'
  })
}

/** «Where»: Қызылордада, Шиеліде, Жалағашта; possessive: ауданында. Returns the word with its suffix. */
export function locative(word: string, options: CaseOptions = {}): string {
  return attach(word, options, ({ sound, possessive }) => {
    if (possessive) return 'нда'
    return sound === 'voiceless' ? 'та' : 'да'
  })
}

/** «Where from»: Аралдан, Жаңақорғаннан, Жалағаштан; possessive: ауданынан. Returns the word with its suffix. */
export function ablative(word: string, options: CaseOptions = {}): string {
  return attach(word, options, ({ sound, possessive }) => {
    if (possessive || sound === 'nasal') return 'нан'
    return sound === 'voiceless' ? 'тан' : 'дан'
  })
}

/** A number in order, as newspapers write it: «22-ші», «10-шы». @param n a whole number, 0 or more. */
export function ordinal(n: number): string {
  return `${n}-${lastVowelIsBack(lastSpokenWord(String(Math.trunc(Math.abs(n))))) ? 'шы' : 'ші'}`
}
