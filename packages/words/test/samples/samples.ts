/** Facts for every code of some troubles: each sentence that the words can make of them is made at least once. */
export type Samples<Facts> = { readonly [C in keyof Facts]: readonly [Facts[C], ...Facts[C][]] }
