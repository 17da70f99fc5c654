import type { PublishedTemplate } from '@metiers/schema'
import type { Template } from './template.js'

/** What the dataset says of its template: which sections there are, and what their levels mean. */
export function publishedTemplate({ sections, scales }: Template): PublishedTemplate {
  return {
    sections: sections.map(({ id, kind, labels, field, scale, relation }) => ({
      id,
      kind,
      labels,
      ...(field && { field }),
      ...(scale !== undefined && { scale }),
      ...(relation !== undefined && { relation }),
    })),
    scales: scales.map(({ id, labels, levels }) => ({
      id,
      ...(labels && { labels }),
      levels: levels.map(({ notation, labels: names }, at) => ({ rank: at + 1, notation, labels: names })),
    })),
  }
}
