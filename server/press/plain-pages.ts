import type { IncomingMessage, ServerResponse } from 'node:http'

/** Statuses the press answers by itself, with nothing but what stands in this file. */
export type PlainStatus = 400 | 404 | 405 | 414 | 429 | 500 | 503

type Words = { kk: [title: string, sentence: string]; ru: [title: string, sentence: string] }

// These pages must work when nothing else does, so their words are here and not in the messages files.
const words: Record<PlainStatus, Words> = {
  400: {
    kk: ['Мекенжай қате жазылған', 'Сілтеме бүлінген болуы мүмкін. Басты беттен іздеп көріңіз.'],
    ru: ['Адрес записан с ошибкой', 'Возможно, ссылка повреждена. Начните с главной страницы.'],
  },
  404: {
    kk: ['Мұндай бет жоқ', 'Бет көшірілген немесе ешқашан болмаған. Басты беттен іздеп көріңіз.'],
    ru: ['Такой страницы нет', 'Её перенесли или её никогда не было. Начните с главной страницы.'],
  },
  405: {
    kk: ['Бұл әрекет мұнда орындалмайды', 'Бет тек оқуға арналған.'],
    ru: ['Здесь это действие невозможно', 'Эта страница только для чтения.'],
  },
  414: {
    kk: ['Мекенжай тым ұзын', 'Сілтеме бүлінген болуы мүмкін. Басты беттен іздеп көріңіз.'],
    ru: ['Адрес слишком длинный', 'Возможно, ссылка повреждена. Начните с главной страницы.'],
  },
  429: {
    kk: ['Сұраныс тым көп', 'Желіңізден жоқ беттер тым жиі сұралып жатыр. Аздан кейін қайталап көріңіз.'],
    ru: [
      'Слишком много запросов',
      'Из вашей сети слишком часто спрашивают несуществующие страницы. Повторите чуть позже.',
    ],
  },
  500: {
    kk: ['Бұл бет басылмай қалды', 'Қателік жазып алынды, түзетіледі. Басқа беттер ашық.'],
    ru: [
      'Эту страницу не удалось напечатать',
      'Ошибка записана и будет исправлена. Остальные страницы открыты.',
    ],
  },
  503: {
    kk: ['Бұл бет әзірге ашылмай тұр', 'Аздан кейін қайталап көріңіз. Бұрын басылған беттер оқуға ашық.'],
    ru: ['Эта страница пока не открывается', 'Повторите чуть позже. Уже напечатанные страницы можно читать.'],
  },
}

const style = `:root{color-scheme:light dark;--paper:#fffdf8;--ink:#161616;--quiet:#5c5852;--rule:#d6d3cd}
@media(prefers-color-scheme:dark){:root{--paper:#151515;--ink:#e8e6e3;--quiet:#a8a39b;--rule:#3a3835}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.55 Literata,"Noto Serif",Cambria,"DejaVu Serif",Georgia,serif}
.sheet{max-width:36em;margin:0 auto;padding:6vh 16px 8vh}
.name{display:block;padding-bottom:12px;border-bottom:3px double var(--ink);font-size:clamp(44px,11vw,76px);font-weight:700;line-height:1.05;letter-spacing:-.02em;text-align:center;color:inherit;text-decoration:none}
.no{margin:8px 0 6vh;font:15px/1.4 system-ui,sans-serif;color:var(--quiet);text-align:center}
h1,h2{margin:0 0 10px;font-size:clamp(25px,6vw,34px);line-height:1.15;text-wrap:balance}p{margin:0 0 14px}
section+section{margin-top:34px;padding-top:30px;border-top:1px solid var(--rule)}
h2{font-size:22px}a{color:inherit;text-underline-offset:.2em}a:focus-visible{outline:3px solid currentColor;outline-offset:3px}`

function pageOf(status: PlainStatus): string {
  const { kk, ru } = words[status]
  return `<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${kk[0]} · Өңір</title><style>${style}</style></head><body><main class="sheet"><a class="name" href="/">Өңір</a><p class="no">${status}</p><section><h1>${kk[0]}</h1><p>${kk[1]}</p><p><a href="/">Басты бет</a></p></section><section lang="ru"><h2>${ru[0]}</h2><p>${ru[1]}</p><p><a href="/ru">Главная страница</a></p></section></main></body></html>`
}

const prepared = new Map(
  (Object.keys(words).map(Number) as PlainStatus[]).map((status) => [status, Buffer.from(pageOf(status))]),
)

/** The page for a status, as UTF-8 bytes, in Kazakh and Russian; it needs no database, font or picture. */
export const plainPage = (status: PlainStatus): Buffer => prepared.get(status)!

/** Answers with a plain page. `extra` is a flat list of further headers; nobody may keep the answer. */
export function answerPlain(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  status: PlainStatus,
  extra: string[],
): void {
  const body = plainPage(status)
  const headers = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)]
  headers.push('Cache-Control', 'no-store', 'Content-Language', 'kk, ru', ...extra)
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
