/** Words of titles, offices and honorifics, which stand beside names and outside their spans. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Forms of address: they name no office. */
export const HONORIFICS = words(`
  ayatollah baron baroness brother count countess crown dame datuk dona don dr duchess duke earl emir emperor empress father
  frau general gen haji herr hojatoleslam hon imam king lady lord madam madame marquess messrs miss mme monsieur mother mr mrs ms
  mullah mx pak pope prince princess prof professor queen rabbi rev revd reverend saint senhor senhora senor senora shaikh
  sheik sheikh shri signor signora sir sister smt sri sultan viscount
`);

/** Nouns of offices, ranks and callings: the last word of a title. */
export const OFFICE_NOUNS = words(`
  adm admiral adviser advisor aide ally ambassador amb analyst archbishop assistant attorney author ayatollah
  banker baron billionaire bishop boss brigadier broadcaster businessman businesswoman
  candidate capt captain cardinal caretaker ceo cfo chair chairman chairperson chairwoman challenger chancellor chief co-founder
  cofounder col colonel columnist comedian commander commissioner congressman congresswoman consul coordinator
  correspondent councillor counsel counterpart critic czar
  dealmaker delegate democrat deputy designate diplomat director dissident doctor economist editor emissary envoy
  executive expert founder
  gen general gov governor head heir hero historian host imam incumbent insp inspector interpreter
  journalist judge justice king lawmaker lawyer leader legislator liaison lieutenant lt
  maj major manager marshal mayor mediator mep minister mogul monarch mp
  negotiator nominee number officer official oligarch ombudsman opponent owner
  parliamentarian partner pm politician pope premier pres president presenter prime prince princess prisoner professor
  prosecutor publisher queen
  rapporteur rep representative republican researcher rival
  scientist sec secretary sen senator sgt sheriff speaker spokesman spokesperson spokeswoman statesman strategist
  sultan superintendent supporter
  treasurer tsar tycoon vice viceroy viscount warlord whip winner writer
`);

/** Callings that no politician, official or executive is introduced by. */
export const OTHER_WALKS = words(`
  actor actress artist athlete author batsman boxer bowler celebrity chef choreographer coach comedian composer conductor
  cricketer cyclist dancer defender dentist designer director dj drummer farmer fighter filmmaker footballer forward
  goalkeeper golfer guitarist gymnast historian illustrator jockey keeper midfielder model musician neighbour
  neighbor novelist nurse painter pensioner photographer physicist pianist pitcher player plumber poet
  postman presenter pupil quarterback rapper referee rower runner sculptor singer skater skipper sprinter
  striker student surgeon swimmer teacher teenager victim winger wrestler
`);

/** Words that stand inside titles before their noun. */
export const TITLE_MODIFIERS = words(`
  acting affairs agency army assistant attorney business cabinet caretaker chief climate co communications congressional
  crown defence defense democratic deputy designate development diplomatic digital economic economy education elect election
  energy environment ex executive federal field finance financial first foreign former general health
  high home house immigration incoming infrastructure intelligence interim interior investment joint junior justice
  labor labour lady lead long-serving longtime majority media migration military minority national naval nuclear
  opposition outgoing parliamentary peace permanent policy political presidential press prime principal
  public regional republican retired safety science security senior shadow special state supreme tech then
  top trade transport treasury vice veteran war works
`);

/** Words that end a list of modifiers only in capitals, as parts of an office's name: "Secretary of State". */
export const TITLE_LINKS = words('and for of the');
