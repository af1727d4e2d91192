/** Which concepts shut each other out, and which of them alone make another measure. */

/** Concepts of which a figure has at most one: a line is one choice. */
const CONTRASTS = `
  killed injured missing arrested charged freed rescued evacuated displaced infected born treated
  destroyed damaged
  pledged given needed received
  demanded granted paid offered
  demanded offered fine
  demanded sentence
  sentence served
  given lent
  granted lent
  exports imports
  profit revenue
  revenue loss
  profit loss
  cost revenue
  cost earned
  cost capacity
  earned loss
  valued sold
  sold bought
  debt tax
  created cut
  approve disapprove
  favour against
  seat vote
  seat fans
  winner loser
  planned built
  gross net
  core headline
  military humanitarian financial
  child adult
  man woman
  girl boy
  soldier civilian
  pupil teacher
  doctor nurse patient
  driver passenger
  deputy senator minister judge
  inhabitant cattle
  home worker
  long wide high deep
  call meeting
  wait meeting
  efficacy coverage
  confirmed suspected feared
  first second third fourth
  sustained gust
  television online
  north south east west
  rural urban
  domestic foreign
  public private
  electricity heat
  wind solar coal gas oil
  stranded rescued
  leaked recovered
  quota caught
  fee bonus
  ban salary
  applied granted
  wet dry
  dry dug
  older newer
  night afternoon
  produced used
  unemployment inflation growth turnout
`;

/** Of these one side alone makes it another measure. */
const MARKED = new Set(
  'previous against disapprove core youth net served needed bonus quota cut created'.split(' '),
);
/** Of these too, unless both give the same number. */
const MARKED_UNLESS_SAME = new Set(
  'planned forecast feared suspected alleged demanded offered'.split(' '),
);

/** What is counted by a wider name too: pupils are children. */
const BROADER = readGroups(`
  child: pupil girl boy
  worker: miner nurse teacher doctor driver
  migrant: refugee
  protester: worker
  inhabitant: villager
  vehicle: lorry
`);

const EXCLUSIVE = readContrasts();

function readGroups(table: string): Map<string, Set<string>> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', words = ''] = line.trim().split(': ');
        return [name, new Set(words.split(' '))];
      }),
  );
}

function readContrasts(): Map<string, Set<string>> {
  const contrasts = new Map<string, Set<string>>();
  for (const line of CONTRASTS.trim().split('\n')) {
    const names = line.trim().split(' ');
    for (const name of names) {
      const others = contrasts.get(name) ?? new Set();
      for (const other of names) if (other !== name) others.add(other);
      contrasts.set(name, others);
    }
  }
  return contrasts;
}

/** Whether two concepts cannot both be of one figure. */
export function excludes(one: string, other: string): boolean {
  return EXCLUSIVE.get(one)?.has(other) === true;
}

/** Whether a concept makes another measure even where the other side says nothing. */
export function isMarked(concept: string, sameNumber: boolean): boolean {
  return MARKED.has(concept) || (!sameNumber && MARKED_UNLESS_SAME.has(concept));
}

/** Whether one concept is a kind of the other. */
export function isKindOf(one: string, other: string): boolean {
  return BROADER.get(one)?.has(other) === true || BROADER.get(other)?.has(one) === true;
}

/** Whether a concept shuts others out. */
export function isChoice(concept: string): boolean {
  return EXCLUSIVE.has(concept);
}
