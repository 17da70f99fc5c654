/** What only the owner of a dataset knows. */
export type InitQuestion = 'title' | 'baseIri' | 'publisher' | 'contact' | 'licence'

/** What `metiers init` says and asks, and the comments of the files that it writes. Paths are as the person named them. */
export type InitWords = {
  /** Before the questions. */
  opening: string
  questions: Readonly<Record<InitQuestion, string>>
  /** What follows from a question that nobody has answered; `option` is what answers it. */
  unanswered: Readonly<Record<InitQuestion, (option: string) => string>>
  written(path: string): string
  kept(path: string): string
  copied(documents: number, sources: string): string
  next: string
  comments: Readonly<
    Record<'manifest' | 'notStated' | 'template' | 'ignored' | 'workflow' | 'check' | 'build', string>
  >
}
