/** Words beside a name that tell what it names. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Titles, offices and trades, folded: the next capitalised word is often a person. */
export const TITLE_WORDS = words(`
  mr mrs ms miss mx dr prof professor president minister secretary senator sen rep representative governor gov mayor judge justice
  general gen colonel col captain capt lt lieutenant sgt sergeant maj major admiral adm king queen prince princess pope sheikh
  sir lady lord dame ambassador chancellor premier chairman chairwoman chair chief director spokesman spokeswoman
  spokesperson coach manager striker midfielder defender goalkeeper batsman bowler actor actress singer author writer analyst
  envoy commissioner deputy attorney lawyer officer detective bishop archbishop cardinal rabbi imam ayatollah
  congressman congresswoman councillor mp economist novelist inspector superintendent constable asi si oc dsp
  shri smt maulana daw mian senora senor monsieur madame herr frau don dona haji hajji begum crown empress emperor
`);

/** Words after a person who speaks or acts, folded. */
export const SPEAKING_WORDS = words(`
  said says told added who asked tweeted wrote warned insisted argued explained admitted recalled replied joked
`);

/** Words before a place. */
export const PLACE_WORDS = words('in at from near outside across');
