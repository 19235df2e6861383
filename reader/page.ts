/** What makes printed pages nicer where scripts run. Every page works without it. */

const list = document.querySelector<HTMLElement>('[data-share]')

const acts: Record<string, (url: string) => Promise<void> | void> = {
  share: (url) => navigator.share({ title: list?.dataset.title, url }).catch(() => undefined),
  copy: async (url) => {
    await navigator.clipboard.writeText(url)
    const status = list?.parentElement?.querySelector('[role=status]')
    if (status) status.textContent = list?.dataset.copied ?? ''
    const button = list?.querySelector('[data-act=copy]')
    if (button) button.textContent = list?.dataset.copied ?? button.textContent
  },
  print: () => window.print(),
}

const works: Record<string, boolean> = {
  share: 'share' in navigator,
  copy: 'clipboard' in navigator,
  print: true,
}

/** Buttons stand hidden in the page; the ones that this browser can do are shown. */
function showButtons(share: HTMLElement) {
  for (const button of share.querySelectorAll<HTMLButtonElement>('button[data-act]')) {
    const act = button.dataset.act ?? ''
    if (works[act] && button.parentElement) button.parentElement.hidden = false
    button.addEventListener('click', () => acts[act]?.(share.dataset.share ?? location.href))
  }
}

/** An embed is a link until the reader asks for it: nothing foreign is contacted before. */
function openEmbeds() {
  for (const card of document.querySelectorAll<HTMLAnchorElement>('a[data-embed]')) {
    card.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const frame = document.createElement('iframe')
      frame.className = 'embed-frame'
      frame.src = card.dataset.embed ?? ''
      frame.title = card.textContent ?? ''
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups')
      frame.allowFullscreen = true
      card.replaceWith(frame)
    })
  }
}

/** The rubric being read is scrolled into sight in its line. */
function showRubric() {
  const current = document.querySelector<HTMLElement>('.rubrics a[aria-current]')
  const line = current?.closest('ul')
  if (current && line && current.offsetLeft > line.clientWidth * 0.7)
    line.scrollLeft = current.offsetLeft - 48
}

/** Display settings show at once while they are being chosen. */
function previewSettings(form: HTMLFormElement) {
  const [defaults, root] = [new Set<string>(), document.documentElement]
  for (const name of ['size', 'contrast', 'spacing', 'pictures', 'theme']) {
    const first = form.querySelector<HTMLInputElement>(`input[name=${name}]`)
    if (first) defaults.add(first.dataset.display ?? '')
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    if (defaults.has(target.dataset.display ?? '')) root.removeAttribute(`data-${target.name}`)
    else root.setAttribute(`data-${target.name}`, target.value)
  })
}

if (list) showButtons(list)
openEmbeds()
showRubric()
const settings = document.querySelector<HTMLFormElement>('form.settings')
if (settings) previewSettings(settings)
