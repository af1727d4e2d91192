/** Names of files that every system takes and no path hides in. */

/** UTF-8 bytes of a name without its ending: file systems take 255 in all, and Windows 260 letters of the whole path. */
const MAX_BYTES = 120;
/** What Windows gives to devices, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** What separates paths, what Windows forbids, what breaks a link in Obsidian, and what shows no ink or turns the rest about. */
const UNSAFE = /[<>:"/\\|?*#^[\]%~`\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** Hands out one name after the other, no two of which are the same to any file system. */
export function createFileNames({ untitled, ending }: { untitled: string; ending: string }) {
  const taken = new Set<string>();
  return (title: string): string => {
    const base = safeName(title) || untitled;
    let name = base;
    for (let nth = 2; taken.has(keyOf(name)); nth++) name = `${cut(base, MAX_BYTES - 8)} (${nth})`;
    taken.add(keyOf(name));
    return `${name}${ending}`;
  };
}

/** Empty where nothing of a title can stand in a name. */
function safeName(title: string): string {
  const name = title.toWellFormed().normalize('NFC').replaceAll(UNSAFE, ' ');
  // No dot in front, which hides files, and neither dot nor space at the end, which Windows drops.
  const tidy = cut(name.replaceAll(/\s+/g, ' ').replace(/^[\s.]+/, ''), MAX_BYTES);
  return RESERVED.test(tidy) ? `_${tidy}` : tidy;
}

function cut(name: string, bytes: number): string {
  let kept = '';
  let length = 0;
  for (const letter of name) {
    length += byteLength(letter);
    if (length > bytes) break;
    kept += letter;
  }
  return kept.replace(/[\s.]+$/, '');
}

function byteLength(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Some systems tell neither case nor composed from decomposed letters apart. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('en');
}
