/** Which names of a story are marked, and whom they are linked to: one marked story a case. */
import { describe, expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import { mark, plain } from './setup/marked.ts';
import { packOf, SMALL_PACK } from './setup/small-pack.ts';

const analyzer = createAnalyzerFrom([packOf(...SMALL_PACK)]);

/** Name of the case → the story with its marks. */
type Cases = Record<string, string>;

const WHOLE_NAMES: Cases = {
  'an exact name': 'Then [Kaja Kallas](kallas) spoke.',
  'a middle name in full': 'Then [Donald John Trump](trump) spoke.',
  'an alias': 'Then [Dmitri Peskov](peskov) spoke.',
  'without its accents': 'Then [Jean-Noel Barrot](barrot) spoke.',
  'with accents a pack leaves out': 'Then [Kaja Kallás](kallas) spoke.',
  'a decomposed accent': 'Then [Jean-Noe\u0308l Barrot](barrot) spoke.',
  'a hyphen written as a space': 'Then [Jean Noël Barrot](barrot) spoke.',
  'capitals for the surname': 'Then [Kaja KALLAS](kallas) spoke.',
  'not in lower case': 'Then kaja kallas spoke.',
  'split by soft hyphens': 'Then [Ka\u00ADja Kal\u00ADlas](kallas) spoke.',
  'split by a zero-width space': 'Then [Kaja Kal\u200Blas](kallas) spoke.',
  'a no-break space between': 'Then [Kaja\u00A0Kallas](kallas) spoke.',
  'not across a sentence': 'They called Kaja. Kallas Street is near.',
  'not across a line': 'They called Kaja\nKallas Street is near.',
  'not across a comma': 'They called Kaja, Kallas Street and others.',
  'particles in small letters':
    'Then [Ursula von der Leyen](leyen) met [Abdel Fattah al-Sisi](sisi).',
  'a French particle': 'It was [Charles de Gaulle](gaulle) who said so.',
  'East Asian order': 'Then [Xi Jinping](xi) met [Kim Jong-un](kim).',
  'surname first, as at home': 'Then [Orbán Viktor](orban) spoke.',
  'surname last for somebody from elsewhere': 'Then [Jinping Xi](xi) spoke.',
  'not surname first for others': 'Then Starmer Keir spoke.',
  'a nickname that is part of the name': 'Then [Luiz Inácio "Lula" da Silva](lula) spoke.',
  'a nickname that is none': 'Then Keir (rhymes) Starmer spoke.',
  'part of a longer unknown name': 'Then Boris Dmitry Peskov spoke.',
  'continued by an unknown surname': 'Then Marco Rubio Ferreira spoke.',
  'a junior is somebody else': 'Then Donald Trump Jr. spoke, and Donald Trump Junior.',
  'two names without a word between': 'Then Keir Starmer Marco Rubio spoke.',
  'a ship is none': 'They boarded the USS Donald Trump.',
  'an avenue is none': 'They met in Avenue Charles de Gaulle.',
  'a foundation is none': 'The Donald Trump Foundation closed.',
  'after the first word of a sentence': 'Footage [Donald Trump](trump) posted was old.',
  'before a weekday': '[Donald Trump](trump) Tuesday told reporters.',
  'inside quotes': 'The “[Kaja Kallas](kallas)” of the poster.',
  'in brackets': 'The winner ([Kaja Kallas](kallas)) spoke.',
  'a double-barrelled name is another': 'Then Kaja Kallas-Tamm spoke.',
};

const INITIALS: Cases = {
  'dotted and closed up': 'Then [J.D. Vance](vance) spoke.',
  'dotted and apart': 'Then [J. D. Vance](vance) spoke.',
  undotted: 'Then [JD Vance](vance) spoke.',
  'a middle initial that fits': 'Then [Donald J. Trump](trump) spoke.',
  'a middle initial that does not': 'Then Marco B. Rubio spoke.',
  'a given name cut to another letter': 'First [Kaja Kallas](kallas) spoke, then S. Kallas.',
  'a trailing initial is not part': 'A [Kaja Kallas](kallas) T-shirt.',
};

const TITLES: Cases = {
  'president outside': 'Then President [Donald Trump](trump) spoke.',
  'sir outside': 'Then Sir [Keir Starmer](starmer) spoke.',
  'pope outside': 'Then Pope [Francis](francis) spoke.',
  'an alias with a title': 'Then President [Putin](putin) spoke.',
  'a seat after the name': 'Then [John Healey](healey) MP spoke.',
  'Mr with a full stop': '[John Healey](healey) came. Mr. [Healey](healey) spoke.',
  'a title that fits, with a surname alone':
    'In Germany Chancellor [Merz](merz) spoke. [Merz](merz) left.',
  'a title that fits nobody': 'Professor Merz spoke in Berlin.',
  'a title of another country': 'Austrian Chancellor Merz spoke.',
  'a title of daily news': 'Then President [Trump](trump) spoke.',
  'a title without its country': 'Chancellor Merz spoke.',
  'a title that two hold': 'Austrian Chancellor Bauer spoke.',
  'a title and half of a name': 'German Chancellor Merz Sheikh Omar spoke.',
  'a title and another name of somebody here':
    '[Hassan Sheikh Mohamud](mohamud) of Somalia came to Tanzania. President Hassan spoke.',
  'another given name after the title': 'German Chancellor Merz Huber spoke.',
};

const POSSESSIVES: Cases = {
  straight: "[Kaja Kallas](kallas)'s plan and [Kallas](kallas)'s aides.",
  curly: '[Kaja Kallas](kallas)’s plan and [Kallas](kallas)’s aides.',
  'after an s': '[Kaja Kallas](kallas)’ plan.',
  'an entity left in the text': '[Kaja Kallas](kallas)&#8217;s plan.',
};

const SURNAMES: Cases = {
  'after the full name': '[Marco Rubio](rubio) came. Then [Rubio](rubio) spoke.',
  'before the full name': '[Rubio](rubio) is here.\nThen [Marco Rubio](rubio) spoke.',
  'without a full name': 'Then Rubio spoke.',
  'in small letters': '[Marco Rubio](rubio) came. A rubio is blond.',
  'shouted in a transcript': '[Marco Rubio](rubio) came.\n[RUBIO](rubio): No comment.',
  'a building': '[Donald Trump](trump) came to Trump Tower and Trump International.',
  'a base': '[JD Vance](vance) flew from Vance Air Force Base.',
  'a street': '[Marco Rubio](rubio) lives in Rubio Street.',
  'a company': '[Donald Trump](trump) leads the Trump Organization.',
  'an administration': '[Donald Trump](trump) spoke. The [Trump](trump) administration did not.',
  'an administration in capitals':
    '[Donald Trump](trump) spoke. The [Trump](trump) Administration did not.',
  'a wife': '[Donald Trump](trump) came. The First Lady Trump spoke.',
  'two joined':
    '[Donald Trump](trump) and [Vladimir Putin](putin): the [Trump](trump)-[Putin](putin) summit.',
  'two joined, after a word in capitals':
    'Potential [Trump](trump)-[Putin](putin) summit\n[Donald Trump](trump) and [Vladimir Putin](putin) spoke.',
  'with a prefix':
    '[Donald Trump](trump) came. Pro-[Trump](trump) and anti-[Trump](trump) crowds did.',
  'with a suffix': '[Donald Trump](trump) came. A [Trump](trump)-era judge did.',
  'in a web address': '[Donald Trump](trump) owns trump.com, Trump.com and www.Trump.org.',
  'in a handle': '[Donald Trump](trump) is @Trump there.',
  'of several words':
    '[Ursula von der Leyen](leyen) came. [Von der Leyen](leyen) and then [von der Leyen](leyen) spoke.',
  'without the Arabic article':
    '[Abdel Fattah al-Sisi](sisi) came. [Sisi](sisi) and [al-Sisi](sisi) spoke.',
  'in East Asian order': '[Xi Jinping](xi) came. Then [Xi](xi) spoke.',
  'in the spelling of an alias':
    '[Volodymyr Zelensky](zelenskyy) came. [Zelensky](zelenskyy) and [Zelenskyy](zelenskyy) spoke.',
  'a common one before the full name':
    'Austin is here.\nThen [Lloyd Austin](austin) spoke for Washington.',
  'a common one as a place':
    '[Lloyd Austin](austin) of Washington flew to Austin, Texas. They slept in Austin. Then [Austin](austin) spoke.',
};

const NAMESAKES: Cases = {
  'an unknown relative':
    'Then [Kaja Kallas](kallas) and her father Siim Kallas came. [Kallas](?) spoke.',
  'an unknown relative of somebody daily in the news':
    'Then [Donald Trump](trump) and his wife Melania Trump came. [Trump](trump) spoke.',
  'a relative named more often than somebody daily in the news':
    '[Donald Trump](trump) came. We saw Eric Trump. With Eric Trump came others. [Trump](?) spoke.',
  'an East Asian relative': '[Kim Jong Un](kim) came with Kim Yo Jong. [Kim](?) spoke.',
  'two people of the pack':
    '[Ali Khamenei](ali-khamenei) met [Mojtaba Khamenei](mojtaba-khamenei). [Khamenei](?) spoke.',
  'both of one surname at once':
    '[Ali Khamenei](ali-khamenei) met [Mojtaba Khamenei](mojtaba-khamenei). The two [Khameneis](?) spoke.',
  'a family of whom one is known': '[Donald Trump](trump) came. The Trumps left.',
  'two people of the pack, told apart by a title':
    '[Ali Khamenei](ali-khamenei) met [Mojtaba Khamenei](mojtaba-khamenei). Supreme Leader [Khamenei](ali-khamenei) spoke.',
  'a second one':
    '[Dmitry Peskov](peskov) of Russia came. A second [Dmitry Peskov](?), who coaches, spoke.',
  'a second one of a man with a title':
    'Russian spokesman [Dmitry Peskov](peskov) came. A second [Dmitry Peskov](?), who coaches, spoke.',
  'a younger one':
    '[Dmitry Peskov](peskov) came. The younger [Peskov](?) spoke. [Peskov](peskov) left.',
  'an ordinary word that begins the sentence':
    '[Kaja Kallas](kallas) came. Unfazed Kallas spoke. [Kallas](kallas) left.',
  'a stranger whom an apposition sets off':
    '[Kaja Kallas](kallas) came. Unfa Kallas, a coach, spoke. [Kallas](?) left.',
  'a second term is no second one': '[Donald Trump](trump) began the second [Trump](trump) term.',
  'a namesake in the paragraph': 'The namesake of [Dmitry Peskov](?) coaches.',
  'a calling that does not fit': 'Striker [John Healey](?) scored for Leeds. [Healey](?) was glad.',
  'a common name without anything to support it':
    '[Mike Johnson](?) won the race. [Johnson](?) was glad.',
  'a common name in its country':
    '[Mike Johnson](johnson) spoke in Washington. [Johnson](johnson) left.',
  'a town of saints': '[Kaja Kallas](kallas) flew to St. Kallas. [Kallas](kallas) spoke.',
};

const ORGANISATIONS: Cases = {
  acronyms: '[NATO](nato), [TASS](tass) and the [UN](un) agree.',
  'a dotted acronym': 'The [U.N.](un) agrees.',
  'acronyms in other letters': 'Nato, Tass, un and Ap agree.',
  'mixed letters': 'The [MoD](mod) agrees, the MOD and the Mod do not.',
  'several words': '[RIA Novosti](ria) and the [Associated Press](ap) report.',
  'an ampersand': 'Shares of [AT&T](att) rose.',
  'before a title':
    '[NATO](nato) Secretary-General and [White House](white-house) Press Secretary.',
  'in a longer name': 'The Indian National Congress and the State Department of Health met.',
  'of another country': 'The Peruvian Congress met.',
  'of its own country':
    'The American [Congress](congress) met. The [State Department](state) knew.',
  'a composer': 'We heard Richard Wagner.',
  'with an agency in brackets': 'LONDON ([Reuters](reuters)) - It rained.',
};

const HEADLINES: Cases = {
  'in title case':
    '[Putin](putin) Meets [Trump](trump) in Alaska, [NATO](nato) Says\nThen [Vladimir Putin](putin) met [Donald Trump](trump).',
  'in capitals':
    '[PUTIN](putin) MEETS [TRUMP](trump) IN ALASKA\nThen [Vladimir Putin](putin) met [Donald Trump](trump).',
  'full names in title case': '[Vladimir Putin](putin) Meets Marco Rubio Foundation in Alaska',
  'full names in capitals': '[VLADIMIR PUTIN](putin) TRAVELS TO ALASKA',
  'surnames that the story does not establish': 'Putin Meets Trump in Alaska Tonight\nIt rained.',
  'single words that the story does not use': 'Wagner Fans Gather Near Bayreuth\nIt rained.',
  'single words that it uses':
    '[Wagner](wagner) Fighters Gather Near Moscow\nThe Russian [Wagner](wagner) fighters left.',
  'a tower': 'Trump Tower Opens in Alaska\nThen [Donald Trump](trump) came.',
  'another bearer whom the body names':
    'Yulia Rubio Opens Show in Alaska\nThen [Marco Rubio](rubio) met Yulia Rubio.',
};

const OTHER_LANGUAGES: Cases = {
  'German: full names alone':
    'Der Präsident [Donald Trump](trump) hat sich mit dem Kanzler in Berlin getroffen. Trump sagte nichts, und auch die [NATO](nato) nicht.',
  'Russian, in its own script':
    'Президент [Владимир Путин](putin) приехал в Москву и ничего не сказал.',
  'Chinese, without spaces': '国家主席[习近平](xi)表示欢迎。',
};

describe.each([
  ['whole names', WHOLE_NAMES],
  ['initials', INITIALS],
  ['titles', TITLES],
  ['possessives', POSSESSIVES],
  ['surnames', SURNAMES],
  ['namesakes', NAMESAKES],
  ['organisations', ORGANISATIONS],
  ['headlines', HEADLINES],
  ['other languages', OTHER_LANGUAGES],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (_name, marked) => {
    const text = plain(marked);
    expect(mark(text, analyzer.analyze({ text }).mentions)).toBe(marked);
  });
});
