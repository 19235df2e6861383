const KAZAKH_LETTER = /[әғқңөұүһі]/iu
const KAZAKH_CODES = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((letter) => letter.charCodeAt(0)))
const LETTERS_A_KAZAKH_ONE = 25
const WORD = /\p{L}+/gu

// Words Kazakh also has (не, он, да, кем, до, та) are left out.
const FUNCTION_WORDS = new Set(
  (
    'и в на с по для от из к о об при это этом этого как что чтобы был была было были будет его её ее их или но также ' +
    'который которая которые которых году года области района уже если только после за над под мы вы они она ' +
    'я во со ко нет есть более ещё еще когда где между через без лет человек'
  ).split(' '),
)

// Endings of inflected Russian words that no Kazakh word and no loan word in Kazakh has.
const ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ный|ной|ных|ным|ную|ная|ное|ные|нии|ние|нию|нием|ский|ская|ское|ские|ских|ской|ским|ском|скую|вой|вый|вая|вое|вые|вых|ость|ости|остью|ться|тся|лся|лась|лось|лись|ает|яет|ует|ают|яют|уют|еет|ить|ать|еть|ять|вший|вшие|щий|щие|щих|щая|ал|ил|али|или|ила|ило|ами|ями|ах|ях)$/u
const SHORTEST_INFLECTED = 5
const TITLE_ADJECTIVE = /(?:ские|ская|ское|ная|ное|ные|вая|вое|вые|ших|ный мир)$/u

/**
 * Whether a single word shows itself to be Russian: a Russian function word, or an ending only Russian
 * inflection has. Loan words («партия», «редакция») and capitalised names («Достоевский») do not count:
 * they are at home in Kazakh text.
 */
export function isRussianWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (FUNCTION_WORDS.has(lower)) return true
  if (word.length < SHORTEST_INFLECTED || word[0] !== lower[0]) return false
  return !KAZAKH_LETTER.test(word) && ENDING.test(word)
}

// Stops as soon as the answer is sure: this reads every page that is converted.
function countKazakhLetters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if (!KAZAKH_CODES.has(text.charCodeAt(i))) continue
    if (++count * LETTERS_A_KAZAKH_ONE > text.length) return count
  }
  return count
}

/**
 * Whether a sentence or a title is Russian, not Kazakh: no script converter may touch it.
 *
 * Text with one specifically Kazakh letter (ә ғ қ ң ө ұ ү һ і) in 25 or more is Kazakh at once. Otherwise
 * words are weighed: two Russian words at least, a quarter of all, and more than twice as many as words
 * with a Kazakh letter. A title of two words is Russian if it begins with a Russian adjective
 * («Кызылординские вести»).
 */
export function isRussianText(text: string): boolean {
  const kazakhLetters = countKazakhLetters(text)
  if (kazakhLetters * LETTERS_A_KAZAKH_ONE > text.length) return false
  const words = text.match(WORD) ?? []
  if (words.length < 2) return false
  if (words.length === 2) return kazakhLetters === 0 && TITLE_ADJECTIVE.test(words[0]!)
  const russian = words.filter(isRussianWord).length
  const kazakh = words.filter((word) => KAZAKH_LETTER.test(word)).length
  return russian >= 2 && russian * 4 >= words.length && russian > kazakh * 2
}

const CUT = /[\n«»“”„"()[\]]|[.!?…](?=\s)/gu

// «А. Байтұрсынұлы» is not the end of a sentence.
const isInitial = (text: string, at: number) =>
  text[at] === '.' && !/\p{L}/u.test(text[at - 2] ?? ' ') && /\p{Lu}/u.test(text[at - 1] ?? ' ')

/** Passes every sentence, title and bracket that is not Russian to `convert`; Russian ones stay. */
export function mapKazakh(text: string, convert: (kazakh: string) => string): string {
  let out = ''
  let from = 0
  let waiting = ''
  const take = (end: number) => {
    const piece = text.slice(from, end)
    from = end
    if (!isRussianText(piece)) {
      waiting += piece
      return
    }
    out += (waiting === '' ? '' : convert(waiting)) + piece
    waiting = ''
  }
  for (const cut of text.matchAll(CUT)) {
    if (!isInitial(text, cut.index)) take(cut.index + cut[0].length)
  }
  take(text.length)
  return waiting === '' ? out : out + convert(waiting)
}
