/** The table of words that mean the same when figures are compared. */

/** `what a reader calls it: words`; irregular forms are listed, regular ones are not. */
export const CONCEPTS = `
  killed: kill die died dead death deadly drown perish toll fatality slain slay murder massacre lethal dying
  injured: injure wound hurt injury maim
  missing: missing unaccounted
  arrested: arrest detain detention custody
  charged: charge indict prosecute
  convicted: convict
  freed: free freed release liberate
  rescued: rescue save
  evacuated: evacuate evacuation
  displaced: displace flee fled uproot homeless displacement
  infected: infect infection infected
  recovered: recover recovery
  stranded: strand
  destroyed: destroy raze flatten wreck demolish destruction
  damaged: damage
  burned: burn burnt blaze scorch
  attacked: attack strike raid shell bombard assault
  pledged: pledge promise commit commitment vow earmark announce
  given: give gave given contribute contribution donate donation provide deliver delivery disburse send sent ship hand
  received: receive receipt
  needed: need require shortage lack short appeal
  paid: pay paid payment payout
  offered: offer bid
  demanded: demand ask seek sought request want
  granted: grant award
  lent: lend lent loan borrow credit lending
  cost: cost price
  spent: spend spent expenditure spending
  earned: earn earnings
  profit: profit gain surplus
  loss: loss lose lost deficit
  revenue: revenue turnover
  sold: sell sold sale
  bought: buy bought purchase acquire acquisition takeover
  valued: value valuation estimate
  exports: export
  imports: import
  debt: debt
  raised: raise
  fine: fine penalty
  prize: prize
  bonus: bonus
  fee: fee
  salary: salary wage
  tax: tax levy
  tariff: tariff duty
  budget: budget
  quota: quota
  caught: catch caught
  created: create add
  cut: cut shed slash axe layoff
  planned: plan intend aim goal target propose
  forecast: forecast expect project predict projection prediction expectation anticipate outlook
  feared: fear presume
  suspected: suspect
  confirmed: confirm
  alleged: allege
  unemployment: unemployment jobless joblessness
  growth: growth grow grew grown
  inflation: inflation
  turnout: turnout
  aid: aid assistance help support relief
  military: military arms weapon weaponry defence defense
  humanitarian: humanitarian
  financial: financial
  home: home house dwelling
  building: building
  vehicle: vehicle car
  lorry: lorry truck
  company: company firm maker
  fans: fan spectator supporter attendance
  crew: crew sailor seaman seafarer mariner crewman
  prisoner: prisoner inmate jail prison imprison
  migrant: migrant
  refugee: refugee
  pupil: pupil student schoolchild
  child: child children kid minor
  adult: adult
  man: man men male
  woman: woman women female
  girl: girl
  boy: boy
  soldier: soldier troop serviceman fighter
  civilian: civilian
  police: policeman officer
  worker: worker employee staff workforce labourer
  doctor: doctor physician medic
  nurse: nurse
  teacher: teacher
  farmer: farmer grower
  miner: miner
  villager: villager
  inhabitant: inhabitant population resident live
  patient: patient
  driver: driver
  passenger: passenger
  deputy: deputy lawmaker legislator mp
  senator: senator
  minister: minister
  delegate: delegate
  judge: judge
  voter: voter
  member: member
  protester: protester demonstrator marcher
  protest: march protest demonstrate demonstration rally
  seat: seat
  vote: vote ballot
  approve: approve
  disapprove: disapprove
  favour: favour favor back
  against: against oppose
  winner: winner win won winning
  loser: loser
  seized: seize confiscate impound seizure
  served: serve
  sentence: sentence
  ban: ban suspend suspension
  trade: trade
  born: born birth
  married: marry marriage
  long: long length run stretch
  wide: wide width
  high: high height tall
  deep: deep depth
  meeting: meeting meet met talk discussion conversation
  call: call phone telephone
  wait: wait
  war: war conflict fighting
  office: office term
  resolved: resolve settle resolution
  arrived: reach arrive arrival come came
  failed: fail failure failed
  deal: deal agreement accord pact treaty
  sanctions: sanction
  immediate: immediate immediately
  tent: tent
  ceasefire: ceasefire truce armistice
  capacity: capacity
  efficacy: effective efficacy effectiveness
  coverage: coverage
  gross: gross
  net: net
  core: core underlying
  headline: headline
  youth: youth young
  first: first
  second: second
  third: third
  fourth: fourth
  older: old older
  newer: newer new
  sustained: sustained
  gust: gust
  television: television tv
  online: online internet
  north: north northern
  south: south southern
  east: east eastern
  west: west western
  rural: rural countryside
  urban: urban
  domestic: domestic
  foreign: foreign abroad overseas
  public: public state-owned
  private: private
  cattle: cattle cow
  malnourished: malnourished malnutrition
  emission: emission
  electricity: electricity power
  heat: heat heating
  gas: gas
  oil: oil crude petroleum
  coal: coal
  wind: wind
  solar: solar
  school: school
  plant: plant factory mill works
  quake: quake earthquake tremor
  flood: flood flooding
  storm: storm cyclone typhoon hurricane
  fire: fire wildfire blaze
  blast: blast explosion explode bomb bombing
  collapse: collapse
  crash: crash
  strike: walkout stoppage
  painting: painting
  dollar: dollar
  distance: distance
  applied: apply application
  resigned: resign resignation
  valid: valid
  signature: signature
  wet: wet rainy
  dry: dry
  produced: produce production output
  used: use consume consumption usage
  leaked: leak spill
  built: build built construct construction
  dug: dig dug drill
  operation: operate operation
  approved: endorse
  treated: treat treatment
  visited: visit visitor tourist
  parliament: parliament chamber legislature
  half-time: half-time
  night: night overnight
  afternoon: afternoon daytime
  rented: rent
  stopped: suspend halt
  fish: fish cod
  closed: close closure shut
  opened: open opening reopen
  reached: arrive arrival
`;
