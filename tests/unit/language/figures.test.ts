/** Which figures a sentence gives: «span» kind value unit[/per] comparator, in the order of the text. */
import { expect, test } from 'vitest';
import type { Figure } from '@/utils/language/analysis.ts';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';

function figuresIn(text: string, lang?: string): string[] {
  return findFigures(readDocument({ text }), { lang }).map((figure) => write(text, figure));
}

function write(text: string, { start, end, kind, value, unit, per, comparator }: Figure): string {
  const amount = Array.isArray(value) ? value.join('–') : Number(value.toPrecision(6));
  const by = per === undefined ? '' : `/${per}`;
  return `«${text.slice(start, end)}» ${kind} ${comparator}${amount} ${unit}${by}`;
}

type Case = [name: string, text: string, ...figures: string[]];

const MONEY: Case[] = [
  ['sign', 'It cost $5.', '«$5» money =5 USD'],
  ['sign and word', 'They gave €21 billion.', '«€21 billion» money =21000000000 EUR'],
  ['abbreviated', 'A fine of £2.5bn followed.', '«£2.5bn» money =2500000000 GBP'],
  ['one letter', 'It paid $13.6M for it.', '«$13.6M» money =13600000 USD'],
  ['trillions', 'Its output is $2.1tn.', '«$2.1tn» money =2100000000000 USD'],
  [
    'dollar of a country',
    'It cost A$40 and HK$300.',
    '«A$40» money =40 AUD',
    '«HK$300» money =300 HKD',
  ],
  [
    'country behind the sign',
    'Debt reached $US113 trillion.',
    '«$US113 trillion» money =113000000000000 USD',
  ],
  ['code before', 'The deal is worth EUR 125 million.', '«EUR 125 million» money =125000000 EUR'],
  ['code behind', 'She paid 300 CHF there.', '«300 CHF» money =300 CHF'],
  ['rupees in lakh', 'He was paid Rs 12,34,567 in cash.', '«Rs 12,34,567» money =1234570 INR'],
  ['crore', 'A relief of ₹500 crore was agreed.', '«₹500 crore» money =5000000000 INR'],
  ['lakh rupees', 'Each gets five lakh rupees.', '«five lakh rupees» money =500000 INR'],
  [
    'country and name',
    'He was fined 10,000 Swiss francs.',
    '«10,000 Swiss francs» money =10000 CHF',
  ],
  [
    'crowns of a country',
    'It lent 7.5 million Danish crowns.',
    '«7.5 million Danish crowns» money =7500000 DKK',
  ],
  ['dinars of nobody', 'Bread is ten dinars now.', '«ten dinars» money =10 dinar'],
  ['pounds of money', 'They owe 361 million pounds.', '«361 million pounds» money =361000000 GBP'],
  ['pounds of weight', 'The bear weighs 300 pounds.', '«300 pounds» money =300 pound'],
  [
    'vague',
    'It costs tens of thousands of dollars.',
    '«tens of thousands of dollars» money =10000–100000 USD',
  ],
  ['half a million', 'He won half a million euros.', '«half a million euros» money =500000 EUR'],
  ['dollars and cents', 'It was 3 dollars 50 cents.', '«3 dollars 50 cents» money =3.5 USD'],
  [
    'the same in another currency',
    'Aid surpassed €21 billion ($24 billion).',
    '«€21 billion» money >21000000000 EUR',
    '«$24 billion» money >24000000000 USD',
  ],
  ['an article is no country', 'He got a $5 bill.', '«$5» money =5 USD'],
  ['per', 'Oil sells at $60 a barrel.', '«$60 a barrel» money =60 USD/barrel'],
  ['per head', 'Spending is £3,000 per person.', '«£3,000 per person» money =3000 GBP/person'],
  ['no nonsense', 'He owes 1e999 dollars.'],
];

const SHARES: Case[] = [
  ['sign', 'Support is 47.6%.', '«47.6%» percent =47.6 percent'],
  ['words', 'Some 19 per cent agreed.', '«Some 19 per cent» percent ~19 percent'],
  [
    'points',
    'It is 3 percentage points more.',
    '«3 percentage points» percent =3 percentage point',
  ],
  ['basis points', 'Rates rose 25 basis points.', '«25 basis points» percent up25 basis point'],
  ['two-thirds', 'Two-thirds of voters agree.', '«Two-thirds of voters» ratio =0.666667 voter'],
  ['half of', 'Half of the homes are dark.', '«Half of the homes» ratio =0.5 home'],
  ['a third of', 'A third of pupils stayed away.', '«A third of pupils» ratio =0.333333 pupil'],
  ['one in five', 'One in five adults smokes.', '«One in five adults» ratio =0.2 adult'],
  ['of the', 'Six of the seven judges agreed.', '«Six of the seven judges» ratio =0.857143 judge'],
  ['halves of a match', 'They scored in the first half.'],
  ['out of', 'Nine out of ten villagers left.', '«Nine out of ten villagers» ratio =0.9 villager'],
  ['halves of words', 'Flags flew at half-staff in the third quarter.'],
];

const COUNTS: Case[] = [
  ['noun', 'It has 13,000 workers.', '«13,000 workers» count =13000 worker'],
  [
    'adjectives',
    'Four disputed Ukrainian territories remain.',
    '«Four disputed Ukrainian territories» count =4 territory',
  ],
  [
    'spelled out',
    'A hundred and two soldiers left.',
    '«A hundred and two soldiers» count =102 soldier',
  ],
  ['hyphens', 'Twenty-one people were freed.', '«Twenty-one people» count =21 person'],
  [
    'spaces between thousands',
    'Some 12 500 people fled.',
    '«Some 12 500 people» count ~12500 person',
  ],
  ['millions', 'It has 1.2m users.', '«1.2m users» count =1200000 user'],
  ['vague plural', 'Dozens of homes burned.', '«Dozens of homes» count =12–120 home'],
  [
    'tens of thousands',
    'Tens of thousands marched.',
    '«Tens of thousands» count =10000–100000 number',
  ],
  [
    'several hundred',
    'Several hundred police came.',
    '«Several hundred police» count =100–1000 police',
  ],
  [
    'what was said before',
    'Too many lives are being lost – thousands each week.',
    '«thousands each week» count =1000–10000 life/week',
  ],
  ['the dead', 'At least 12 killed in the blast.', '«At least 12» count >12 person'],
  ['one of', 'It is one of the oldest mosques.', '«one of the oldest mosques» count =1 mosque'],
  ['hyphen and noun', 'A two-man crew flew.', '«two-man» count =2 man'],
  ['strong', 'A 5,000-strong force came.', '«5,000-strong» count =5000 person'],
  ['odd', 'The hotel has 200-odd rooms.', '«200-odd rooms» count ~200 room'],
  ['times', 'It circled Earth 3,200 times.', '«3,200 times» count =3200 time'],
  ['one is no figure', 'No one knew which one was the right one, one another, one day.'],
];

const MEASURES: Case[] = [
  ['kilometres', 'It is 5 km away.', '«5 km» measure =5 kilometre'],
  ['glued', 'A 30mm gun fired.', '«30mm» measure =30 millimetre'],
  ['metres, not millions', 'A 5m wall was built.', '«5m» measure =5 metre'],
  [
    'in brackets',
    'They fly 100 kilometres (60 miles).',
    '«100 kilometres» measure =100 kilometre',
    '«60 miles» measure =60 mile',
  ],
  [
    'areas',
    'It burned 12 square kilometres.',
    '«12 square kilometres» measure =12 square kilometre',
  ],
  ['speeds', 'Winds hit 120 km/h.', '«120 km/h» measure =120 kilometre per hour'],
  [
    'speeds in words',
    'It does 60 miles per hour.',
    '«60 miles per hour» measure =60 mile per hour',
  ],
  [
    'barrels a day',
    'It pumps two million barrels per day.',
    '«two million barrels per day» measure =2000000 barrel/day',
  ],
  ['power', 'The plant has 900 MW.', '«900 MW» measure =900 megawatt'],
  [
    'fractions',
    'A 1/4 inch gap and 2 1/2 miles.',
    '«1/4 inch» measure =0.25 inch',
    '«2 1/2 miles» measure =2.5 mile',
  ],
  [
    'temperatures',
    'It was 20°C, or 68 degrees Fahrenheit.',
    '«20°C» temperature =20 celsius',
    '«68 degrees Fahrenheit» temperature =68 fahrenheit',
  ],
  [
    'below zero',
    'It fell to minus 18 degrees Celsius.',
    '«minus 18 degrees Celsius» temperature =-18 celsius',
  ],
  [
    'units of words',
    'Two second-half goals and a third-party app.',
    '«Two second-half goals» count =2 goal',
  ],
];

const DURATIONS: Case[] = [
  ['halves', 'It lasted four and a half hours.', '«four and a half hours» duration =4.5 hour'],
  ['over', 'The meeting lasted over four hours.', '«over four hours» duration >4 hour'],
  ['hyphen', 'A 10-day truce holds.', '«10-day» duration =10 day'],
  ['half an hour', 'We waited half an hour.', '«half an hour» duration =0.5 hour'],
  [
    'two units',
    'He sat 2 years and 3 months in jail.',
    '«2 years and 3 months» duration =2.25 year',
  ],
  ['words between', 'It needs two more weeks.', '«two more weeks» duration =2 week'],
  [
    'halves with hyphens',
    'A two-and-a-half-hour call.',
    '«two-and-a-half-hour» duration =2.5 hour',
  ],
  [
    'an hour and a half',
    'It lasted an hour and a half.',
    '«an hour and a half» duration =1.5 hour',
  ],
  [
    'one of a unit',
    'It took less than a year, a year of rain.',
    '«less than a year» duration <1 year',
  ],
  ['months of age', 'A 5-month-old boy died.', '«5-month-old» age =5 month'],
  ['fortnights', 'They met for two fortnights.', '«two fortnights» duration =4 week'],
  [
    'ages',
    'A 62-year-old man and a woman aged 44.',
    '«62-year-old» age =62 year',
    '«44» age =44 year',
  ],
  ['ages between commas', 'Ms Reyes, 44, agreed.', '«44» age =44 year'],
  ['years old', 'The tower is 300 years old.', '«300 years old» age =300 year'],
];

const RANGES: Case[] = [
  ['between', 'Between 5 and 7 soldiers fell.', '«Between 5 and 7 soldiers» count =5–7 soldier'],
  ['dash', 'It will take 10–15%.', '«10–15%» percent =10–15 percent'],
  ['hyphen', 'It lasts 2-3 weeks.', '«2-3 weeks» duration =2–3 week'],
  [
    'shared multiplier',
    'It will cost $2-3 billion.',
    '«$2-3 billion» money =2000000000–3000000000 USD',
  ],
  ['both with units', 'It rose from 3% to 5%.', '«from 3% to 5%» percent up3–5 percent'],
  ['falls', 'It fell from $2,415 to $2,315.', '«from $2,415 to $2,315» money down2415–2315 USD'],
  ['or', 'It takes two or three days.', '«two or three days» duration =2–3 day'],
  ['to and a hyphen', 'An 8- to 16-metre boat sank.', '«8- to 16-metre» measure =8–16 metre'],
  [
    'a sum behind a share',
    'It fell 7% to $2.3 billion.',
    '«7%» percent down7 percent',
    '«$2.3 billion» money =2300000000 USD',
  ],
];

const HEDGES: Case[] = [
  ['more than', 'More than 60 people left.', '«More than 60 people» count >60 person'],
  ['no more than', 'No more than 60 people left.', '«No more than 60 people» count <60 person'],
  ['no fewer than', 'No fewer than 60 people left.', '«No fewer than 60 people» count >60 person'],
  ['at least', 'At least $5m is gone.', '«At least $5m» money >5000000 USD'],
  ['up to', 'Up to 400 jobs go.', '«Up to 400 jobs» count <400 job'],
  ['nearly', 'Nearly 78,000 came.', '«Nearly 78,000» count ~78000 number'],
  ['verbs', 'Aid exceeds $26 billion.', '«$26 billion» money >26000000000 USD'],
  ['as many as', 'As many as 30 boats sank.', '«As many as 30 boats» count <30 boat'],
  ['just under', 'It is just under 20 percent.', '«under 20 percent» percent <20 percent'],
  ['an estimated', 'An estimated 200 people fled.', '«An estimated 200 people» count ~200 person'],
  ['or more', 'It takes 5% or more.', '«5% or more» percent >5 percent'],
  ['plus sign', 'Over 50+ towns wait.', '«Over 50+ towns» count >50 town'],
  ['or so', 'Some left after 20 minutes or so.', '«20 minutes or so» duration ~20 minute'],
  [
    'over, with an object',
    'It wants sovereignty over four territories.',
    '«four territories» count =4 territory',
  ],
  [
    'over a time',
    'He paid $10,000 over 3 years.',
    '«$10,000» money =10000 USD',
    '«3 years» duration =3 year',
  ],
  ['over as more', 'It employs over 200 nurses.', '«over 200 nurses» count >200 nurse'],
  ['about as of', 'We know about two cases.', '«two cases» count =2 case'],
  ['rises', 'Prices rose by about 5 percent.', '«about 5 percent» percent up5 percent'],
  ['falls', 'Shares were down 3%.', '«3%» percent down3 percent'],
  [
    'points lost',
    'The index lost 190 points, or 0.6%.',
    '«190 points» measure down190 point',
    '«0.6%» percent down0.6 percent',
  ],
  ['to a level', 'Revenue rose to $7 billion.', '«$7 billion» money =7000000000 USD'],
  ['below a level', 'Approval slipped below 40 percent.', '«below 40 percent» percent <40 percent'],
  ['over its object', 'It cut infections by 90 percent.', '«90 percent» percent down90 percent'],
  ['jobs cut', 'It cut 200 jobs.', '«200 jobs» count =200 job'],
];

test.each([...MONEY, ...SHARES, ...COUNTS, ...MEASURES, ...DURATIONS, ...RANGES, ...HEDGES])(
  '%s: %s',
  (_, text, ...figures) => {
    expect(figuresIn(text)).toEqual(figures);
  },
);

test('a plain "$" is the dollar of the language’s region', () => {
  expect(figuresIn('It cost $5.', 'en-AU')).toEqual(['«$5» money =5 AUD']);
});

const MEASURED: [name: string, text: string, measured: string][] = [
  [
    'before a verb',
    'Newly pledged military aid has surpassed €21 billion.',
    'Newly pledged military aid',
  ],
  ['behind "in"', 'Allies contributed $21 billion in aid this year.', 'aid'],
  ['behind "of"', 'It sent 5% of its output.', 'output'],
  ['the noun counted', 'They held three rounds of talks.', 'rounds of talks'],
  ['of a contract', 'She signed a $150,000 book contract.', 'book contract'],
  ['of what a change is done to', 'The vaccine cut infections by 90 percent.', 'infections'],
  ['of a span of time', 'The second meeting lasted four hours.', 'second meeting'],
];
test.each(MEASURED)('measures: %s', (_, text, measured) => {
  const [figure] = findFigures(readDocument({ text }));
  const { start, end } = figure?.measures ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(measured);
});

const BAD: [name: string, text: string][] = [
  ['ten thousand digits', '9'.repeat(10_000)],
  ['a long list', '1,'.repeat(50_000)],
  ['nested brackets', `${'('.repeat(5000)}5${')'.repeat(5000)}`],
  ['thousands over and over', 'thousand '.repeat(5000)],
  ['signs over and over', '$€£'.repeat(5000)],
  ['no spaces', 'a1b2'.repeat(50_000)],
];
test.each(BAD)('takes %s', (_, text) => {
  expect(findFigures(readDocument({ text })).length).toBeLessThan(5);
});
