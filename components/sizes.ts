/** Sizes of files as readers write them. */

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
/** A kilobyte, as file managers of today count. */
const STEP = 1_000;

/** "486 kB", "87 MB": two or three digits. */
export function formatSize(bytes: number, language: string): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / Math.log10(STEP));
  const unit = UNITS[Math.min(power, UNITS.length - 1)] ?? 'byte';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumSignificantDigits: 3,
  }).format(bytes / STEP ** UNITS.indexOf(unit));
}
