import { createTranslator } from 'use-intl/core'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import type { Lang } from './paths'

const messages = { kk, ru }

const create = (locale: Lang) =>
  createTranslator({ locale, messages: messages[locale] as typeof kk, timeZone: 'Asia/Qyzylorda' })

const translators = { kk: create('kk'), ru: create('ru') }

/** Interface sentences in one language: `t('article.minutes', { minutes: 3 })`. */
export const translator = (lang: Lang) => translators[lang]
export type Translator = ReturnType<typeof create>
