/** Nouns and adjectives by which stories tell what somebody says or thinks, with the words that lead to it. */

/** What may follow: "that", "to" and an infinitive, or a preposition. */
export interface CueNoun {
  follows: ReadonlySet<string>;
}

const NOUNS = `
that:claim claims assertion assertions statement suggestion allegation allegations argument belief view fear fears complaints complaint accusation
  accusations admission announcement conclusion insistence prediction hope hopes warning warnings speculation concern concerns idea notion
to:promise promises pledge pledges vow threat threats call offer request desire proposal plan plans pleas plea
for:call calls support request plea pleas endorsement praise
of:criticism denunciation endorsement praise condemnation accusations allegations complaints
about:concern concerns questions complaints criticism fears doubts worries
against:attacks allegations accusations
on:comments
over:concerns criticism
with:frustration
`;

const ADJECTIVES = `
that:confident hopeful optimistic concerned worried convinced adamant sure certain aware clear unsure afraid glad
to:eager reluctant hesitant determined
about:concerned worried skeptical sceptical optimistic angry enthusiastic upset unsure excited
of:critical skeptical sceptical supportive wary afraid aware dismissive
with:frustrated unhappy
in:interested confident
`;

export const CUE_NOUNS = readList(NOUNS);
export const CUE_ADJECTIVES = readList(ADJECTIVES);

function readList(list: string): ReadonlyMap<string, CueNoun> {
  const read = new Map<string, { follows: Set<string> }>();
  for (const line of list.trim().split(/\n(?! )/)) {
    const [link = '', words = ''] = line.split(':');
    for (const word of words.trim().split(/\s+/)) {
      const known = read.get(word) ?? { follows: new Set<string>() };
      known.follows.add(link);
      read.set(word, known);
    }
  }
  return read;
}
