// Preloaded into the program: its clock says OTHER_DAY, or is years ahead; Math.random gives other numbers.
const RealDate = Date
const day = process.env.OTHER_DAY
const ahead = day === undefined ? 5 * 365 * 24 * 3600 * 1000 : RealDate.parse(day) - RealDate.now()
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + ahead)
    else super(...args)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
const real = Math.random
Math.random = () => 1 - real()
