import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { KINDS, longRead } from './pages'

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Widths in srcset and colours behind pictures are known on the server only.
    'no-inline-style': 'off',
    // React writes boolean attributes and void elements in its own, equally valid way.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // A Kazakh title with the newspaper's name is longer than what one search engine shows.
    'long-title': 'off',
    // Decoration beside a headline that is the same link.
    'hidden-focusable': 'off',
  },
})

test('every kind of page is valid HTML', async ({ request }) => {
  for (const [kind, path] of Object.entries({ ...KINDS, 'long read': await longRead(request) })) {
    const report = await htmlValidate.validateString(await (await request.get(path)).text())
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    )
    expect.soft(faults, `${kind} (${path})`).toEqual([])
  }
})
