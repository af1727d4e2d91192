/** Keeps cells of a table from being taken for formulas by the program that opens it. */

/**
 * How a cell begins that a spreadsheet computes, in narrow and in full-width letters, whatever white space and
 * apostrophes stand before it.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/;

/** A cell with an apostrophe in front where it could be a formula: spreadsheets show it as text then. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The cell as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
