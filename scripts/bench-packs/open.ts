/** How soon a pack can be asked after the background was stopped, and what it keeps in memory. */
import { printTable } from './table.ts';

const MEGA = 1e6;

/** Bars for a million people: first match in 50 ms, 64 MB resident. */
export async function benchOpen(people: number): Promise<void> {
  printTable(people, [
    ['open, ms', ({ open }) => open.toFixed(0)],
    ['first story, ms (bar 50)', ({ first }) => first.toFixed(0)],
    ['opened, MB', ({ opened }) => (opened / MEGA).toFixed(1)],
    ['in use, MB (bar 64)', ({ used }) => (used / MEGA).toFixed(1)],
  ]);
}
