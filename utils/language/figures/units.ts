/** Units of measure: what they are called, and how they are written. */
import type { FigureKind } from '../analysis.ts';

export interface Unit {
  /** English singular. */
  name: string;
  kind: FigureKind;
}

/** `kind name: ways of writing it`, in small letters; several words joined by "_". */
const WORDS = `
  percent percent: percent per_cent pct percents
  percent percentage_point: percentage_point percentage_points percent_points pps
  percent basis_point: basis_point basis_points bps
  duration second: second seconds sec secs
  duration minute: minute minutes min mins
  duration hour: hour hours hr hrs
  duration day: day days
  duration week: week weeks wk wks
  duration fortnight: fortnight fortnights
  duration month: month months
  duration quarter: quarters
  duration year: year years yr yrs ys
  duration decade: decade decades
  duration century: century centuries
  duration millennium: millennium millennia
  measure metre: metre metres meter meters
  measure kilometre: kilometre kilometres kilometer kilometers kms klicks
  measure centimetre: centimetre centimetres centimeter centimeters
  measure millimetre: millimetre millimetres millimeter millimeters
  measure micrometre: micrometre micrometres micron microns
  measure nanometre: nanometre nanometres nanometer nanometers
  measure mile: mile miles
  measure nautical_mile: nautical_mile nautical_miles
  measure foot: foot feet ft
  measure inch: inch inches
  measure yard: yard yards yd yds
  measure light_year: light_year light_years
  measure kilogram: kilogram kilograms kilo kilos kilogramme kilogrammes kgs
  measure gram: gram grams gramme grammes
  measure milligram: milligram milligrams
  measure tonne: tonne tonnes ton tons metric_ton metric_tons metric_tonnes
  measure gigaton: gigatonne gigatonnes gigaton gigatons
  measure megaton: megatonne megatonnes megaton megatons
  measure kiloton: kiloton kilotons kilotonne kilotonnes
  measure pound: lb lbs
  measure ounce: ounce ounces oz
  measure stone: stone
  measure carat: carat carats
  measure litre: litre litres liter liters
  measure millilitre: millilitre millilitres milliliter milliliters
  measure gallon: gallon gallons
  measure pint: pint pints
  measure barrel: barrel barrels bbl
  measure bushel: bushel bushels
  measure tablespoon: tablespoon tablespoons tbsp
  measure teaspoon: teaspoon teaspoons tsp
  measure square_metre: square_metre square_metres square_meter square_meters sq_m
  measure square_kilometre: square_kilometre square_kilometres square_kilometer square_kilometers sq_km
  measure square_mile: square_mile square_miles sq_mi sq_miles
  measure square_foot: square_foot square_feet sq_ft sqft
  measure square_inch: square_inch square_inches
  measure square_yard: square_yard square_yards
  measure acre: acre acres
  measure hectare: hectare hectares
  measure cubic_metre: cubic_metre cubic_metres cubic_meter cubic_meters
  measure cubic_kilometre: cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
  measure cubic_foot: cubic_foot cubic_feet
  measure cubic_centimetre: cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters cc
  measure kilometre_per_hour: kph kmh kmph
  measure mile_per_hour: mph
  measure mile_per_gallon: mpg
  measure knot: knot knots
  measure degree: degree degrees
  temperature celsius: degree_celsius degrees_celsius degree_centigrade degrees_centigrade celsius centigrade degrees_c
  temperature fahrenheit: degree_fahrenheit degrees_fahrenheit fahrenheit degrees_f
  temperature kelvin: kelvin kelvins
  measure horsepower: horsepower hp bhp
  measure watt: watt watts
  measure kilowatt: kilowatt kilowatts
  measure megawatt: megawatt megawatts
  measure gigawatt: gigawatt gigawatts
  measure terawatt: terawatt terawatts
  measure watt_hour: watt_hour watt_hours
  measure kilowatt_hour: kilowatt_hour kilowatt_hours
  measure megawatt_hour: megawatt_hour megawatt_hours
  measure gigawatt_hour: gigawatt_hour gigawatt_hours
  measure terawatt_hour: terawatt_hour terawatt_hours
  measure volt: volt volts
  measure kilovolt: kilovolt kilovolts
  measure amp: amp amps ampere amperes
  measure hertz: hertz
  measure kilohertz: kilohertz
  measure megahertz: megahertz
  measure gigahertz: gigahertz
  measure decibel: decibel decibels
  measure bit: bit bits
  measure byte: byte bytes
  measure kilobyte: kilobyte kilobytes
  measure megabyte: megabyte megabytes
  measure gigabyte: gigabyte gigabytes
  measure terabyte: terabyte terabytes
  measure petabyte: petabyte petabytes
  measure exabyte: exabyte exabytes
  measure megabit_per_second: mbps
  measure gigabit_per_second: gbps
  measure megapixel: megapixel megapixels
  measure calorie: calorie calories kcal
  measure kilojoule: kilojoule kilojoules
  measure joule: joule joules
  measure newton: newton newtons
  measure newton_metre: newton_metre newton_metres newton_meters
  measure pound-foot: pound-foot pound-feet foot-pound foot-pounds lb-ft
  measure pascal: pascal pascals
  measure megapascal: megapascal megapascals
  measure millisievert: millisievert millisieverts
  measure becquerel: becquerel becquerels
  measure revolution_per_minute: rpm
  measure point: point points
`;

/** The same for signs, in which small and capital letters differ. */
const SIGNS = `
  percent percent: % ％ pc p.c.
  percent basis_point: bp
  duration second: s
  duration minute: m_
  duration hour: h
  duration millisecond: ms
  measure metre: m
  measure kilometre: km
  measure centimetre: cm
  measure millimetre: mm
  measure nanometre: nm
  measure mile: mi
  measure inch: in_
  measure kilogram: kg
  measure gram: g
  measure milligram: mg
  measure microgram: mcg µg
  measure tonne: t
  measure megaton: Mt
  measure gigaton: Gt
  measure litre: l L
  measure millilitre: ml mL
  measure centilitre: cl
  measure square_metre: m² m2 sqm
  measure square_kilometre: km² km2
  measure cubic_metre: m³ m3
  measure hectare: ha
  measure kilometre_per_hour: km/h km/hr
  measure metre_per_second: m/s
  temperature celsius: °C ºC ˚C C ℃
  temperature fahrenheit: °F ºF ˚F F ℉
  measure degree: ° º ˚
  measure horsepower: HP PS
  measure watt: W
  measure kilowatt: kW KW
  measure megawatt: MW
  measure gigawatt: GW
  measure terawatt: TW
  measure watt_hour: Wh
  measure kilowatt_hour: kWh KWh kwh
  measure megawatt_hour: MWh
  measure gigawatt_hour: GWh
  measure terawatt_hour: TWh
  measure milliamp_hour: mAh
  measure volt: V
  measure kilovolt: kV
  measure hertz: Hz
  measure kilohertz: kHz KHz
  measure megahertz: MHz
  measure gigahertz: GHz
  measure decibel: dB
  measure kilobyte: kB KB
  measure megabyte: MB
  measure gigabyte: GB
  measure terabyte: TB
  measure petabyte: PB
  measure megapixel: MP
  measure newton_metre: Nm
  measure pascal: Pa
  measure hectopascal: hPa
  measure megapascal: MPa
  measure millisievert: mSv
  measure barrel_of_oil_equivalent: boe
  measure barrel_per_day: bpd b/d
  measure light_year: ly
`;

function parseTable(table: string): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const line of table.trim().split('\n')) {
    const [head = '', written = ''] = line.trim().split(': ');
    const [kind, name = ''] = head.split(' ');
    const unit: Unit = { name: name.replaceAll('_', ' '), kind: kind as FigureKind };
    for (const way of written.split(' ')) units.set(way.replaceAll('_', ' '), unit);
  }
  return units;
}

const BY_WORD = parseTable(WORDS);
const BY_SIGN = parseTable(SIGNS);

/** Signs that mean something else where a space parts them from the digits: "two s", "12 MP", "Section 4 C". */
const GLUED_ONLY: ReadonlySet<string> = new Set(['s', 'C', 'F', 'MP', 'V']);

/** Unit of a word or of several joined by a space, in small letters. */
export function unitOfWords(words: string): Unit | undefined {
  return BY_WORD.get(words);
}

/** Unit of letters that hang on digits: "5km". */
export function unitOfSuffix(suffix: string): Unit | undefined {
  return BY_SIGN.get(suffix) ?? BY_WORD.get(suffix.toLowerCase());
}

/** Unit of a sign that a space parts from its number: "5 km". */
export function unitOfSign(sign: string): Unit | undefined {
  return GLUED_ONLY.has(sign) ? undefined : BY_SIGN.get(sign);
}

/** Multiples of each unit of time: how many of the next it has. Units between which nothing is exact stand apart. */
export const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]);
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
  ['decade', 120],
]);
