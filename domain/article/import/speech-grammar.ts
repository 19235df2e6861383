/** The pieces of which newspapers build «– …, – деді аудан әкімі Е. Жақып.», as patterns. */

const FINITE_ENDING = 'ды|ді|ты|ті|ған|ген|қан|кен|уда|уде'
// «деп атап өтті», «деп түйіндеді», «деп түсіндіріп отыр»: up to four words to the first that ends a sentence.
const SAID_SO = String.raw`деп(?: [\p{Ll}-]+){0,3}? (?:\p{Ll}+(?:${FINITE_ENDING})|отыр|тұр|жүр|жатыр)(?: (?:болатын|еді))?`
const KAZAKH = String.raw`де(?:ді|йді|ген|сті|се керек)(?: екен)?|${SAID_SO}|атап (?:өтті|көрсетті|айтты)`

const RUSSIAN_STEMS = [
  'сказал(?:а|и)?|говорит|говорят',
  'отмети(?:л|ла|ли)|отмеча(?:ет|ют)',
  'подчеркну(?:л|ла|ли)|подч[её]ркива(?:ет|ют)',
  'рассказа(?:л|ла|ли)|рассказыва(?:ет|ют)',
  'добави(?:л|ла|ли)|добавля(?:ет|ют)',
  'поясни(?:л|ла|ли)|поясня(?:ет|ют)|объясни(?:л|ла|ли)|объясня(?:ет|ют)',
  'сообщи(?:л|ла|ли)|сообща(?:ет|ют)|заяви(?:л|ла|ли)',
  'счита(?:ет|ют)|дума(?:ет|ют)|уверена?|надеется|радуется|признался|призналась|призна[её]тся',
  'вспомина(?:ет|ют)|вспомни(?:л|ла|ли)|напомни(?:л|ла|ли)|уточни(?:л|ла|ли)|ответи(?:л|ла|ли)|отвечает',
  '(?:делится|поделился|поделилась|поделились)(?: (?:впечатлениями|мнением|опытом|планами|воспоминаниями|секретом))?',
  'заключи(?:л|ла|ли)|резюмирова(?:л|ла|ли)|продолжи(?:л|ла|ли)|продолжа(?:ет|ют)|совету(?:ет|ют)|призва(?:л|ла|ли)',
]

/** A verb of saying, with what belongs to it. */
export const VERB = `(?:${KAZAKH}|${RUSSIAN_STEMS.join('|')})`

/** A dash between speech and attribution; typists use all of these. */
export const DASH = String.raw`[-–—―]`

const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?\. ?){1,2}`
const WORD = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*`
const HONORIFIC = String.raw`(?: (?:апа|ата|әже|аға|көке|апай|ағай|ақсақал|ана))?`

/** A name: initials and surname, or one to three words. */
export const NAME = String.raw`(?:${INITIALS}${WORD}|${WORD}(?: ${WORD}){0,2}${HONORIFIC})`

/** Words that stand for somebody named before. */
export const PRONOUN = String.raw`(?:ол|олар|спикер|сарапшы|кейіпкеріміз|он|она|они|спикер|собеседник|собеседница)`

// One capitalised word may be an office instead of a name.
export const OFFICE =
  /^(?:Президент|Премьер-министр|Министр|Әкім|Аким|Төраға|Председатель|Депутат|Директор)$/u
