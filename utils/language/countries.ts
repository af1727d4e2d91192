/** Countries by the words news uses for them: names, peoples and capitals. */

/**
 * A line is an ISO 3166-1 alpha-2 code, or `EU` or `UN`, and folded words; `_` stands for a space.
 * They are looked up only for words in capitals, so "Polish" may stand here and "polish" never meets it.
 */
const TABLE = `
  AE united_arab_emirates uae emirati emiratis dubai
  AF afghanistan afghan afghans kabul
  AL albania albanian albanians tirana
  AM armenia armenian armenians yerevan
  AO angola angolan luanda
  AR argentina argentine argentinian argentines
  AT austria austrian austrians vienna
  AU australia australian australians canberra
  AZ azerbaijan azerbaijani azerbaijanis baku
  BA bosnia bosnian bosnians sarajevo
  BD bangladesh bangladeshi bangladeshis dhaka
  BE belgium belgian belgians
  BG bulgaria bulgarian bulgarians sofia
  BO bolivia bolivian bolivians
  BR brazil brazilian brazilians brasilia
  BY belarus belarusian belarusians minsk
  CA canada canadian canadians ottawa
  CD congo congolese kinshasa
  CH switzerland swiss bern
  CL chile chilean chileans
  CM cameroon cameroonian
  CN china chinese beijing
  CO colombia colombian colombians bogota
  CR costa_rica costa_rican
  CU cuba cuban cubans havana
  CY cyprus cypriot cypriots nicosia
  CZ czech_republic czechia czech czechs prague
  DE germany german germans berlin
  DK denmark danish danes copenhagen
  DZ algeria algerian algerians algiers
  EC ecuador ecuadorian ecuadorean quito
  EE estonia estonian estonians tallinn
  EG egypt egyptian egyptians cairo
  ES spain spanish spaniards madrid
  ET ethiopia ethiopian ethiopians
  EU european_union eu european europe europeans brussels
  FI finland finnish finns helsinki
  FR france french paris
  GB united_kingdom uk u_k britain british britons england english scotland scottish wales welsh london
  GE georgia georgian georgians tbilisi
  GH ghana ghanaian ghanaians accra
  GR greece greek greeks athens
  HR croatia croatian croatians zagreb
  HU hungary hungarian hungarians budapest
  ID indonesia indonesian indonesians jakarta
  IE ireland irish dublin
  IL israel israeli israelis jerusalem
  IN india indian indians new_delhi delhi
  IQ iraq iraqi iraqis baghdad
  IR iran iranian iranians tehran
  IS iceland icelandic reykjavik
  IT italy italian italians rome
  JO jordan jordanian jordanians amman
  JP japan japanese tokyo
  KE kenya kenyan kenyans nairobi
  KG kyrgyzstan kyrgyz bishkek
  KP north_korea north_korean pyongyang dprk
  KR south_korea south_korean seoul
  KW kuwait kuwaiti
  KZ kazakhstan kazakh kazakhs astana
  LB lebanon lebanese beirut
  LK sri_lanka sri_lankan colombo
  LT lithuania lithuanian lithuanians vilnius
  LV latvia latvian latvians riga
  LY libya libyan libyans tripoli
  MA morocco moroccan moroccans rabat
  MD moldova moldovan moldovans chisinau
  ME montenegro montenegrin
  MK north_macedonia macedonian skopje
  MM myanmar burmese
  MN mongolia mongolian
  MX mexico mexican mexicans
  MY malaysia malaysian malaysians kuala_lumpur
  NG nigeria nigerian nigerians abuja
  NL netherlands dutch hague
  NO norway norwegian norwegians oslo
  NP nepal nepali nepalese kathmandu
  NZ new_zealand wellington
  OM oman omani muscat
  PA panama panamanian
  PE peru peruvian peruvians lima
  PH philippines philippine filipino filipinos manila
  PK pakistan pakistani pakistanis islamabad
  PL poland polish poles warsaw
  PS palestine palestinian palestinians gaza
  PT portugal portuguese lisbon
  PY paraguay paraguayan
  QA qatar qatari qataris doha
  RO romania romanian romanians bucharest
  RS serbia serbian serbs belgrade
  RU russia russian russians moscow russian_federation kremlin
  RW rwanda rwandan kigali
  SA saudi_arabia saudi saudis riyadh
  SD sudan sudanese khartoum
  SE sweden swedish swedes stockholm
  SG singapore singaporean
  SI slovenia slovenian slovene ljubljana
  SK slovakia slovak slovaks bratislava
  SN senegal senegalese dakar
  SO somalia somali mogadishu
  SV el_salvador salvadoran
  SY syria syrian syrians damascus
  TH thailand thai thais bangkok
  TJ tajikistan tajik
  TM turkmenistan turkmen
  TN tunisia tunisian tunis
  TR turkey turkiye turkish turks ankara
  TW taiwan taiwanese taipei
  TZ tanzania tanzanian
  UA ukraine ukrainian ukrainians kyiv kiev
  UG uganda ugandan kampala
  UN united_nations un u_n
  US united_states us u_s usa u_s_a america american americans washington
  UY uruguay uruguayan
  UZ uzbekistan uzbek tashkent
  VA vatican holy_see
  VE venezuela venezuelan venezuelans caracas
  VN vietnam vietnamese hanoi
  YE yemen yemeni yemenis sanaa
  ZA south_africa south_african pretoria
  ZW zimbabwe zimbabwean harare
`;

const codes = new Map<string, string>();
const firstOfTwo = new Set<string>();
for (const line of TABLE.trim().split('\n')) {
  const [code = '', ...names] = line.trim().split(' ');
  for (const name of names.map((word) => word.replaceAll('_', ' '))) {
    codes.set(name, code);
    if (name.includes(' ')) firstOfTwo.add(name.slice(0, name.indexOf(' ')));
  }
}

/** ISO code of the country, `EU` or `UN` that a folded word or phrase stands for. */
export function countryOf(folded: string): string | undefined {
  return codes.get(folded);
}

/** Whether a country's name of several words may begin with this folded word. */
export function beginsCountry(folded: string): boolean {
  return firstOfTwo.has(folded);
}
