/** Reads JSON that nobody vouches for. */
import { type Reading, read, refuse } from './refusal.ts';

/** Levels of arrays and objects; annotations have about ten. */
const MAX_DEPTH = 100;

/** A JSON value; refused where it is nested too deep for whoever looks into it afterwards, or is no JSON. */
export function readJson(text: string): Reading<unknown> {
  if (depthOf(text) > MAX_DEPTH) return refuse('too-deep');
  try {
    return read(JSON.parse(text) as unknown);
  } catch {
    return refuse('damaged');
  }
}

const STRUCTURE = /["[\]{}]/g;
const END_OF_STRING = /["\\]/g;

/** How deep brackets outside of strings go, found without going down; stops at the first level too many. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  STRUCTURE.lastIndex = 0;
  for (let met = STRUCTURE.exec(text); met && deepest <= MAX_DEPTH; met = STRUCTURE.exec(text)) {
    const [sign] = met;
    if (sign === '"') STRUCTURE.lastIndex = afterString(text, STRUCTURE.lastIndex);
    else if (sign === '[' || sign === '{') depth += 1;
    else depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Where a string that begins at an offset is over. */
function afterString(text: string, from: number): number {
  END_OF_STRING.lastIndex = from;
  for (let met = END_OF_STRING.exec(text); met; met = END_OF_STRING.exec(text)) {
    if (met[0] === '"') return END_OF_STRING.lastIndex;
    END_OF_STRING.lastIndex += 1;
  }
  return text.length;
}

/** A JSON object's own field; undefined on anything else. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field that is a text and says something. */
export function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** JSON-LD has one value where there might be many. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
