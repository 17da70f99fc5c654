/**
 * The relation that words alone hint at, for a person to judge: the same text is the same; all of the words of both, near
 * ones too, are close; who says less is broader. A part of a label, and what each has beyond the other, is no more than related.
 */
export function predicateOfWords({
  isSameText,
  isPart,
  moreHere,
  moreThere,
}: {
  isSameText: boolean
  isPart: boolean
  moreHere: boolean
  moreThere: boolean
}): string {
  if (isSameText) return 'skos:exactMatch'
  if (isPart || (moreHere && moreThere)) return 'skos:relatedMatch'
  if (!moreHere && !moreThere) return 'skos:closeMatch'
  return moreHere ? 'skos:broadMatch' : 'skos:narrowMatch'
}
