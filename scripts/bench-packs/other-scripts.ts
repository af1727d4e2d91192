/** Writes invented names in other scripts: letter by letter, which is as long and as varied as the real thing. */

const CYRILLIC: Readonly<Record<string, string>> = pair(
  'abcdefghijklmnopqrstuvwxyz',
  'абцдефгхийклмнопкрстуввхыз',
);
const ARABIC: Readonly<Record<string, string>> = pair(
  'abcdefghijklmnopqrstuvwxyz',
  'ابكديفغهيجكلمنوبقرستوفوخيز',
);
const HAN = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑明华建国文志伟丽强军杰秀英娟敏静'];

function pair(letters: string, others: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, nth) => [letter, others.charAt(nth)]));
}

/** A name as a language that its tag names might write it. */
export function writeInScript(name: string, lang: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (lang === 'zh' || lang === 'ja') return writeInHan(letters);
  const table = lang === 'ru' || lang === 'uk' ? CYRILLIC : ARABIC;
  const written = [...letters].map((letter) => table[letter] ?? letter).join('');
  return written.replace(
    /(^|[ -])(\p{L})/gu,
    (_, gap: string, first: string) => gap + first.toUpperCase(),
  );
}

/** Three characters that follow from the letters. */
function writeInHan(letters: string): string {
  let sum = 0;
  for (const letter of letters) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return [sum, Math.floor(sum / HAN.length), Math.floor(sum / HAN.length ** 2)]
    .map((place) => HAN[place % HAN.length] ?? '')
    .join('');
}
