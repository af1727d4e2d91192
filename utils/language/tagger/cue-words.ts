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
  baron baroness count countess duke duchess earl viscount sultan emir oba chieftain comrade pastor reverend rev father fr
  sister brother swami guru pandit ustad ustaz mullah sardar datuk dato tun pak ibu bapak kapolri corporal cpl private
  pvt brigadier marshal commander skipper referee umpire winger forward quarterback pitcher catcher goalie keeper flanker
  hooker golfer boxer sprinter cyclist swimmer wrestler jockey driver rapper guitarist drummer composer conductor pianist
  violinist painter sculptor poet playwright filmmaker photographer comedian presenter host anchor journalist reporter
  editor columnist correspondent historian philosopher physicist chemist biologist epidemiologist researcher scientist
  engineer astronaut cosmonaut dictator warlord lawmaker legislator backbencher leader founder owner billionaire tycoon
  magnate businessman businesswoman entrepreneur investor activist dissident campaigner whistleblower suspect defendant
  witness wife husband son daughter mother widow widower partner teammate compatriot nephew niece cousin uncle aunt
`);

/** Words after a person who speaks or acts, folded. */
export const SPEAKING_WORDS = words(`
  said says told added who asked tweeted wrote warned insisted argued explained admitted recalled replied joked
  noted stressed claimed announced declared acknowledged stated thinks believes denied scored quipped tells writes
`);

/** Words before a place. */
export const PLACE_WORDS = words('in at from near outside across');
