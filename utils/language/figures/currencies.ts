/** Currencies: signs, codes, and names with the countries that tell them apart. */

/** Signs before or behind a number, with ISO 4217 codes. Longer signs come first where one begins another. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₿', 'BTC'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['元', 'CNY'],
  ['¢', 'cent'],
]);

/** What stands before a "$" and says whose dollar it is. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s.': 'USD',
    usd: 'USD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cdn: 'CAD',
    cad: 'CAD',
    nz: 'NZD',
    nzd: 'NZD',
    hk: 'HKD',
    hkd: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    sgd: 'SGD',
    nt: 'TWD',
    twd: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    mex: 'MXN',
    mxn: 'MXN',
    fj: 'FJD',
    j: 'JMD',
    tt: 'TTD',
    bz: 'BZD',
    z: 'ZWL',
    n: 'NAD',
    ec: 'XCD',
  }),
);

/** Regions of English whose papers write "$" for their own dollar. */
export const DOLLAR_REGIONS: ReadonlyMap<string, string> = new Map([
  ['AU', 'AUD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
]);

/** Codes, and the abbreviations used like them. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...`AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BND BOB BRL BSD BTC BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP
   CZK DEM DJF DKK DOP DZD EGP ERN ETB EUR FJD FRF GBP GEL GHS GMD GNF GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS
   KHR KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
   OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SOS SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS
   UAH UGX USD UYU UZS VES VND XAF XCD XOF XPF YER ZAR ZMW ZWL`
    .trim()
    .split(/\s+/)
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Re', 'INR'],
  ['PS', 'GBP'],
  ['Rp', 'IDR'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Tk', 'BDT'],
  ['Fr', 'CHF'],
  ['Ft', 'HUF'],
  ['LE', 'EGP'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['NIS', 'ILS'],
]);

/** `name = default | country words, joined by "_", code`. Names without a default are only named: "10 dinars". */
const NAMES = `
  dollar dollars = USD | us USD; u.s. USD; american USD; united_states USD; australian AUD; canadian CAD; new_zealand NZD; hong_kong HKD; singapore SGD; singaporean SGD; taiwan TWD; taiwanese TWD; jamaican JMD; fijian FJD; zimbabwean ZWL; zimbabwe ZWL; namibian NAD; liberian LRD; barbadian BBD; bahamian BSD
  buck bucks = USD |
  greenback greenbacks = USD |
  euro euros = EUR |
  pound pounds = GBP | british GBP; sterling GBP; gb GBP; uk GBP; egyptian EGP; lebanese LBP; syrian SYP; sudanese SDG; south_sudanese SSP; irish IEP; cypriot CYP
  quid = GBP |
  sterling = GBP |
  yen = JPY | japanese JPY
  yuan = CNY | chinese CNY
  renminbi = CNY | chinese CNY
  rmb = CNY |
  kuai = CNY |
  rupee rupees = INR | indian INR; pakistani PKR; pakistan PKR; sri_lankan LKR; nepalese NPR; nepali NPR; mauritian MUR
  rouble roubles ruble rubles = RUB | russian RUB; belarusian BYN
  won = KRW | south_korean KRW; korean KRW; north_korean KPW
  franc francs = franc | swiss CHF; french FRF; belgian BEF; cfa XOF; congolese CDF; rwandan RWF
  mark marks = DEM | german DEM; deutsche DEM; west_german DEM
  markka = FIM | finnish FIM
  guilder guilders = NLG | dutch NLG
  peseta pesetas = ESP | spanish ESP
  drachma drachmas = GRD | greek GRD
  lira lire liras = TRY | turkish TRY; italian ITL; syrian SYP; lebanese LBP
  krona kronor = SEK | swedish SEK; icelandic ISK
  krone kroner = krone | norwegian NOK; danish DKK
  crown crowns = crown | swedish SEK; danish DKK; norwegian NOK; czech CZK; icelandic ISK
  koruna korunas = CZK | czech CZK
  zloty zlotys zlotych = PLN | polish PLN
  forint forints = HUF | hungarian HUF
  shekel shekels = ILS | israeli ILS; new_israeli ILS
  dinar dinars = dinar | kuwaiti KWD; iraqi IQD; jordanian JOD; serbian RSD; algerian DZD; tunisian TND; bahraini BHD; libyan LYD
  riyal riyals = riyal | saudi SAR; qatari QAR; omani OMR; yemeni YER
  rial rials = rial | iranian IRR; omani OMR; yemeni YER; qatari QAR
  toman tomans = toman | iranian toman
  dirham dirhams = AED | uae AED; emirati AED; moroccan MAD
  peso pesos = peso | mexican MXN; philippine PHP; argentine ARS; argentinian ARS; chilean CLP; colombian COP; cuban CUP; uruguayan UYU; dominican DOP
  real reais = BRL | brazilian BRL
  rand = ZAR | south_african ZAR
  naira = NGN | nigerian NGN
  shilling shillings = shilling | kenyan KES; kenya KES; tanzanian TZS; ugandan UGX; uganda UGX; somali SOS
  cedi cedis = GHS | ghanaian GHS
  birr = ETB | ethiopian ETB
  kwacha = kwacha | zambian ZMW; malawian MWK
  baht = THB | thai THB
  ringgit ringgits = MYR | malaysian MYR; malaysia MYR
  rupiah rupiahs = IDR | indonesian IDR
  dong = VND | vietnamese VND
  taka = BDT | bangladeshi BDT
  kyat kyats = MMK |
  kip = LAK | lao LAK
  riel riels = KHR |
  hryvnia hryvnias hryvnya = UAH | ukrainian UAH
  lari = GEL | georgian GEL
  dram drams = AMD | armenian AMD
  manat manats = manat | azerbaijani AZN; turkmen TMT
  tenge = KZT | kazakh KZT
  som soms = KGS | kyrgyz KGS; uzbek UZS
  leu lei = RON | romanian RON; moldovan MDL
  lev leva = BGN | bulgarian BGN
  lek leks = ALL | albanian ALL
  denar denars = MKD |
  tugrik tugriks = MNT | mongolian MNT
  afghani afghanis = AFN |
  bolivar bolivars = VES | venezuelan VES
  boliviano bolivianos = BOB |
  sol soles = PEN | peruvian PEN
  guarani guaranis = PYG |
  quetzal quetzals = GTQ |
  colon colones = CRC | costa_rican CRC
  bitcoin bitcoins = BTC |
  ether = ETH |
  satoshi satoshis = satoshi |
  cent cents = cent | us cent; euro cent; australian cent; canadian cent
  penny pennies pence = penny |
  dime dimes = dime |
  kopeck kopecks kopek kopeks = kopeck |
`;

interface CurrencyName {
  code: string;
  countries: ReadonlyMap<string, string>;
}

function parseNames(): Map<string, CurrencyName> {
  const names = new Map<string, CurrencyName>();
  for (const line of NAMES.trim().split('\n')) {
    const [ways = '', rest = ''] = line.trim().split(' = ');
    const [code = '', list = ''] = rest.split(' |');
    const pairs = list.split(';').map((pair) => pair.trim().split(' '));
    const countries = new Map(
      pairs.map(([country = '', of = '']): [string, string] => [country.replaceAll('_', ' '), of]),
    );
    for (const way of ways.split(' ')) names.set(way, { code, countries });
  }
  return names;
}

const BY_NAME = parseNames();
/** First words of the countries above. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  [...BY_NAME.values()].flatMap(({ countries }) =>
    [...countries.keys()].map((country) => country.split(' ')[0] ?? ''),
  ),
);

/** Code of a name without a country: "euros"; a name where no code is the only one: "dinar". */
export function currencyOfName(name: string): string | undefined {
  return BY_NAME.get(name)?.code;
}

/** Code of a name behind a country: "swiss", "francs"; undefined where that country has none of that name. */
export function currencyOfCountry(country: string, name: string): string | undefined {
  return BY_NAME.get(name)?.countries.get(country);
}

/** Whether a word may begin the country of a currency. */
export function mayNameCountry(word: string): boolean {
  return COUNTRY_WORDS.has(word);
}
