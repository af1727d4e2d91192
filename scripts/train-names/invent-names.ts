/** Invents people of many origins, to put in the place of those a training text names. */
import type { NameSources } from './name-sources.ts';
import { pick, type Random } from './random.ts';

export interface InventedPerson {
  given: string;
  family: string;
  familyFirst: boolean;
}

export interface Inventor {
  person(): InventedPerson;
  /** A place of the lists, or now and then one that no list has. */
  place(): string;
  /** A word that sounds like an organisation's. */
  organisation(): string;
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const KOREAN_FAMILY = words(`
  Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Ryu Hong Jeon Ko Moon Yang Bae Baek
  Heo Nam Noh Ha Joo
`);
const KOREAN_GIVEN = words(`
  Ji Min Seo Hyun Jun Ye Eun Da Hye Su Jin Young Sang Ho Woo Kyung Tae Hee Jae Won Yong Sun Mi Hyo In Na Ra Bin Chul
  Soo Seung Dong Il Gyu Ryul
`);
const CHINESE_FAMILY = words(`
  Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang
  Feng Yu Dong Xiao Cheng Cao Yuan Deng Shen Peng Lu Su Jiang Cai Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren
  Fan Fang Shi Yao Tan Liao Zou Xiong Jin Qin Shao Hou Meng Long Wan Duan Qian Tong Qiu
`);
const CHINESE_GIVEN = words(`
  xiao jian guo hua ming wei li jun hong yan fang bo tao jie lei yang yong qiang chao xiu ying mei ping gang lin hai
  feng dong cheng hui jing xin yu qing bin long shan tian zhi wen bao rong sheng
`);
const VIETNAMESE_FAMILY = words(
  'Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Vo Vu Dang Bui Do Ngo',
);
const VIETNAMESE_GIVEN = words(`
  Van Thi Minh Duc Anh Thanh Man Hung Dung Phuong Lan Huong Tuan Quang Xuan Phuc Chinh Lam Hien Hue Linh Cuong Son
`);
const ARABIC_FAMILY = words(`
  Hassan Ahmed Mohammed Khalil Ibrahim Mansour Saleh Nasser Haddad Khoury Maliki Sadr Shara Burhan Houthi Ghamdi
  Otaibi Rashid Jaber Zahrani Thani Sabah Qahtani Fayed Masri Najjar Hamad Kazemi Jolani Mutairi Dosari Bashir
  Tikriti Yamani Sistani Baghdadi Hashemi
`);
const ARABIC_GIVEN = words(`
  Ahmad Mohammed Mahmoud Ali Omar Khaled Yusuf Hussein Abdullah Ibrahim Fatima Aisha Layla Zainab Hanan Samir Tariq
  Faisal Saud Nabil Rami Bassam Ghassan Adnan Walid Mustafa Salah Haider Jamal
`);
const PREFIXES = ['al-', 'al-', 'Al-', 'Al-', 'el-', 'Al ', 'Abdul ', ''] as const;
const PARTICLES = [
  ...[
    'van der ',
    'van ',
    'de ',
    'von ',
    'da ',
    'dos ',
    'di ',
    'de la ',
    'du ',
    'Mc',
    'Mac',
    "O'",
    "D'",
  ],
  ...['De ', 'Van ', 'Di ', 'Le ', 'Della ', 'ter ', 'El ', 'Abu '],
];
const INITIALS = 'ABCDEFGHJKLMNPRSTVWZ'.split('');

/** Origins with their share of the people invented. */
type Origin = (makers: Makers) => InventedPerson;

interface Makers {
  random: Random;
  given(): string;
  family(): string;
}

const ORIGINS: readonly (readonly [number, Origin])[] = [
  [0.07, korean],
  [0.06, chinese],
  [0.04, vietnamese],
  [0.11, arabic],
  [0.06, twoSurnames],
  [0.05, initialsFirst],
  [0.04, middleInitial],
  [0.05, withParticle],
  [0.05, hyphenated],
  [0.08, twoGiven],
];

export function createInventor(
  { given, family, mixed, places }: NameSources,
  organisations: readonly string[],
  random: Random,
): Inventor {
  const newName = createSpeller([...given, ...family], random);
  const newOrganisation = createSpeller(organisations, random);
  const makers: Makers = {
    random,
    given: () => choose(random, [0.12, newName], [0.63, () => pick(given, random)], mixedName),
    family: () => choose(random, [0.2, newName], [0.4, () => pick(family, random)], mixedName),
  };
  function mixedName(): string {
    return pick(mixed, random);
  }
  return {
    person: () => inventPerson(makers),
    place: () => (random() < 0.85 ? pick(places, random) : newName()),
    organisation: () =>
      random() < 0.15 ? `${newOrganisation()} ${newOrganisation()}` : newOrganisation(),
  };
}

function choose(
  random: Random,
  first: readonly [number, () => string],
  second: readonly [number, () => string],
  other: () => string,
): string {
  const drawn = random();
  if (drawn < first[0]) return first[1]();
  return drawn < first[0] + second[0] ? second[1]() : other();
}

function inventPerson(makers: Makers): InventedPerson {
  let drawn = makers.random();
  for (const [share, origin] of ORIGINS) {
    if (drawn < share) return origin(makers);
    drawn -= share;
  }
  return { given: makers.given(), family: makers.family(), familyFirst: false };
}

function korean({ random }: Makers): InventedPerson {
  const first = pick(KOREAN_GIVEN, random);
  const second = pick(KOREAN_GIVEN, random);
  const joined = random();
  const given =
    joined < 0.7
      ? `${first}-${second.toLowerCase()}`
      : `${first}${joined < 0.85 ? ` ${second}` : second.toLowerCase()}`;
  return { given, family: pick(KOREAN_FAMILY, random), familyFirst: true };
}

function chinese({ random }: Makers): InventedPerson {
  const rest = random() < 0.8 ? pick(CHINESE_GIVEN, random) : '';
  const given = pick(CHINESE_GIVEN, random) + rest;
  return {
    given: given.charAt(0).toUpperCase() + given.slice(1),
    family: pick(CHINESE_FAMILY, random),
    familyFirst: true,
  };
}

function vietnamese({ random }: Makers): InventedPerson {
  const given = `${pick(VIETNAMESE_GIVEN, random)} ${pick(VIETNAMESE_GIVEN, random)}`;
  return { given, family: pick(VIETNAMESE_FAMILY, random), familyFirst: true };
}

function arabic({ random }: Makers): InventedPerson {
  const given = pick(ARABIC_GIVEN, random);
  const other = pick(ARABIC_GIVEN, random);
  const joined = random();
  const middle =
    joined < 0.2
      ? ` ${pick(['bin', 'ibn', 'Abu', 'Abdel'], random)} ${other}`
      : joined < 0.36
        ? ` ${other}`
        : '';
  return {
    given: given + middle,
    family: pick(PREFIXES, random) + pick(ARABIC_FAMILY, random),
    familyFirst: false,
  };
}

function twoSurnames({ random, given, family }: Makers): InventedPerson {
  const names = random() < 0.4 ? `${given()} ${given()}` : given();
  const joint = random();
  const second = joint < 0.5 ? ` ${family()}` : joint < 0.75 ? `-${family()}` : '';
  return { given: names, family: family() + second, familyFirst: false };
}

function initialsFirst({ random, family }: Makers): InventedPerson {
  const second = random() < 0.5 ? `${pick(INITIALS, random)}.` : '';
  return { given: `${pick(INITIALS, random)}.${second}`, family: family(), familyFirst: false };
}

function middleInitial({ random, given, family }: Makers): InventedPerson {
  return { given: `${given()} ${pick(INITIALS, random)}.`, family: family(), familyFirst: false };
}

function withParticle({ random, given, family }: Makers): InventedPerson {
  return { given: given(), family: pick(PARTICLES, random) + family(), familyFirst: false };
}

function hyphenated({ given, family }: Makers): InventedPerson {
  return { given: `${given()}-${given()}`, family: family(), familyFirst: false };
}

function twoGiven({ given, family }: Makers): InventedPerson {
  return { given: `${given()} ${given()}`, family: family(), familyFirst: false };
}

/** Makes words that look like those of a list: each letter is drawn after the two before it. */
function createSpeller(list: readonly string[], random: Random): () => string {
  const following = new Map<string, string[]>();
  for (const word of list) {
    const spelled = `^^${word.toLowerCase()}$`;
    for (let at = 2; at < spelled.length; at++) {
      const pair = spelled.slice(at - 2, at);
      const letters = following.get(pair);
      if (letters === undefined) following.set(pair, [spelled.charAt(at)]);
      else letters.push(spelled.charAt(at));
    }
  }
  return () => {
    for (;;) {
      const word = spell(following, random);
      if (/^\p{L}{3,11}$/u.test(word)) return word.charAt(0).toUpperCase() + word.slice(1);
    }
  };
}

function spell(following: ReadonlyMap<string, readonly string[]>, random: Random): string {
  let spelled = '^^';
  while (spelled.length < 16) {
    const letter = pick(following.get(spelled.slice(-2)) ?? ['$'], random);
    if (letter === '$') break;
    spelled += letter;
  }
  return spelled.slice(2);
}
