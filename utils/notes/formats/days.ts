/** Days as readers write them in files: "12 Apr 2025". */

const writers = new Map<string, (time: number) => string>();

/** Writes the day of a time (milliseconds since 1970). Made once for each language, since making one takes long. */
export function dayWriter(language: string): (time: number) => string {
  const known = writers.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const write = (time: number) => format.format(time);
  writers.set(language, write);
  return write;
}
