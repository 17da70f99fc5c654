/**
 * A page of documentation, as what a reader of it does from top to bottom. Commands are the lines of a `sh` block, or
 * those that begin with `$ ` in a `console` block, where what they print stands below them. A block with a file's name
 * after its language is that file. What the hand does stands in comments, since it is said in words on the page:
 *
 *     <!-- départ : boulangerie -->
 *     <!-- copie : formulaires/vendeur.docx => sources/vendeur.docx -->
 *     <!-- écrit : sources/boulanger.docx : Pétrir => Pétrir à la main -->
 *     <!-- partout : sources/nomenclature.docx : Vendeur => Conseiller de vente -->
 *     <!-- clic : sources/vendeur.docx : Animation d'équipe : 2 -->
 *     <!-- croix : sources/boulanger.docx : Animation d’équipe : 2 -->
 *     <!-- efface : sources/vendeur.docx -->
 *     <!-- modèle : sources/modele.yaml -->
 *
 * `status=1` after `console` is the exit status of the block's last command, 0 where nothing is said; `besoin=soffice`
 * names a program without which the block is passed over; `besoin=dépôt` stands at what is for a checkout.
 */
export type Step =
  | { does: 'start'; folder: string }
  | { does: 'copy'; from: string; to: string }
  | { does: 'rewrite' | 'rewrite everywhere'; path: string; from: string; to: string }
  | { does: 'click' | 'cross'; path: string; row: string; level: number }
  | { does: 'remove' | 'copy template'; path: string }
  | { does: 'write'; path: string; content: string }
  | { does: 'run'; command: string; shown: Shown | null; status: number; needs: string | null }

/** What a page shows below a command, and where in the page it begins. */
export type Shown = { text: string; at: number }

const comments: [form: RegExp, step: (words: Record<string, string>) => Step][] = [
  [/^départ : (?<folder>\S+)$/, ({ folder = '' }) => ({ does: 'start', folder })],
  [/^copie : (?<from>\S+) => (?<to>\S+)$/, ({ from = '', to = '' }) => ({ does: 'copy', from, to })],
  [
    /^écrit : (?<path>\S+) : (?<from>.+) => (?<to>.+)$/,
    ({ path = '', from = '', to = '' }) => ({ does: 'rewrite', path, from, to }),
  ],
  [
    /^partout : (?<path>\S+) : (?<from>.+) => (?<to>.*)$/,
    ({ path = '', from = '', to = '' }) => ({ does: 'rewrite everywhere', path, from, to }),
  ],
  [
    /^clic : (?<path>\S+) : (?<row>.+) : (?<level>\d)$/,
    ({ path = '', row = '', level }) => ({ does: 'click', path, row, level: Number(level) }),
  ],
  [
    /^croix : (?<path>\S+) : (?<row>.+) : (?<level>\d)$/,
    ({ path = '', row = '', level }) => ({ does: 'cross', path, row, level: Number(level) }),
  ],
  [/^efface : (?<path>\S+)$/, ({ path = '' }) => ({ does: 'remove', path })],
  [/^modèle : (?<path>\S+)$/, ({ path = '' }) => ({ does: 'copy template', path })],
]

/** Throws where a comment is none of these. */
export function stepsOf(page: string): Step[] {
  const pieces = page.matchAll(
    /^<!-- (?<comment>\p{L}+ : .+?) -->$|^```(?<info>.*)\n(?<code>[\s\S]*?)^```$/gmu,
  )
  return [...pieces].flatMap(({ groups = {}, index }) =>
    groups.comment === undefined
      ? blockSteps(groups.info ?? '', groups.code ?? '', index + `\`\`\`${groups.info}\n`.length)
      : [commentStep(groups.comment)],
  )
}

function commentStep(comment: string): Step {
  for (const [form, step] of comments) {
    const groups = form.exec(comment)?.groups
    if (groups) return step(groups)
  }
  throw new Error(`no step is written so: ${comment}`)
}

function blockSteps(info: string, code: string, at: number): Step[] {
  const [language, ...words] = info.split(' ')
  const value = (key: string) => words.find(word => word.startsWith(`${key}=`))?.slice(key.length + 1)
  const needs = value('besoin') ?? null
  if (language === 'sh')
    return code
      .split('\n')
      .map(line => line.replace(/ +# .*$/, ''))
      .filter(line => line !== '')
      .map(command => ({ does: 'run', command, shown: null, status: 0, needs }))
  if (language === 'console') {
    const runs = [...code.matchAll(/^\$ (?<command>.*)\n(?<shown>(?:(?!\$ ).*\n)*)/gm)]
    return runs.map(({ groups: { command = '', shown = '' } = {}, index }, order) => ({
      does: 'run',
      command,
      shown: { text: shown, at: at + index + `$ ${command}\n`.length },
      status: order === runs.length - 1 ? Number(value('status') ?? 0) : 0,
      needs,
    }))
  }
  const [path] = words
  return path === undefined ? [] : [{ does: 'write', path, content: code }]
}

/** Whether a command printed what a page shows: `…` stands for any words, alone on a line for any lines. */
export function isShown(shown: string, printed: string): boolean {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const lines = shown.split('\n').map(line => {
    if (line === '…') return '(?:.*\\n)*?'
    return `${line.split('…').map(escaped).join('.*')}\n`
  })
  return new RegExp(`^${lines.join('')}$`).test(`${printed.trimEnd()}\n\n`)
}
