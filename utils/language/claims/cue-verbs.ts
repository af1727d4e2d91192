/** Verbs by which stories tell what somebody says, thinks, wants or does with words, and what may follow each. */

/**
 * What may follow a verb: `t` what is said, with or without "that"; `c` with "that" alone; `n` a noun phrase that is what is said or spoken of;
 * `i` an infinitive; `g` a gerund; `w` a question word; `p` those spoken to, before what is said; `o` those spoken to and an infinitive,
 * both of them content; `s` nothing, since it only stands beside quotes; `r` a subject that is itself part of what is said ("seems");
 * else a preposition, which belongs to the cue.
 */
const SAYING = `
t w s of:say
p t w about of s:tell
t w n s:note explain announce report suggest argue claim assert observe recall confirm reveal reply respond acknowledge admit concede
t s:declare state
t s:add quip joke reason marvel boast gripe retort opine surmise intone counter posit
t s:insist stress emphasize emphasise reiterate repeat underscore underline reaffirm contend allege testify attest profess
c s:maintain
n:underscore reaffirm emphasize emphasise reiterate stress repeat declare
s n:proclaim pronounce specify clarify
s:tweet post email text exclaim shout yell scream chant cry whisper murmur mutter sigh snap chime interject deadpan bark laugh chuckle growl remark
s t:conclude continue confess charge point_out make_clear
s c:answer
s:start press fume go_on shoot_back fire_back hit_back push_back chime_in
n:walk_back talk_up shrug_off call_out
t n about s:lament bemoan complain
n:decry
p t n of about against s:warn
t of about:caution
p t o:assure remind inform notify convince persuade reassure
p t n i:promise
i t n:vow
i t:pledge
i t:swear threaten agree decide resolve
i:plan choose
t n:imply insinuate infer intimate disclose recount deem estimate calculate
t:project foresee speculate theorize guess
t at:hint
to:allude refer
t of:learn
t w n:show indicate demonstrate signal
t w:find discover determine
p w t i n about s:ask
o:ask
w t about:wonder
w n:question discuss describe detail outline
n s:recite quote cite reference invoke echo retweet
s:read
n:voice express tout hail laud trumpet mention
about of:speak talk tweet write boast joke brag
t s w:write
to:point respond object testify admit confess concede
on:comment focus elaborate
`;

const JUDGING = `
as:describe portray depict characterize characterise refer
n:criticize criticise blast slam condemn denounce attack mock ridicule rip deride disparage belittle chide scold rebuke admonish berate lambast lambaste assail excoriate pan bash pillory vilify demonize insult
n:praise applaud commend thank congratulate salute blame fault
n:accuse defend dismiss reject deny dispute contest rebut refute discount downplay minimize disavow repudiate disown welcome endorse support oppose favor favour champion
n:call label brand dub characterize characterise portray depict compare liken
n:highlight name identify list
against at:rail inveigh
out:lash
about:complain worry fret gush rave rant
to:object
with:agree disagree side
n t:regret
n:resent
for:apologize apologise
`;

const THINKING = `
t w n:believe realize realise
c w n:understand see
t w about of:think
t w:know
t:feel doubt suspect fear presume imagine assume
n:fear
t i for:hope
o t i:expect
i t:wish
i n o:want prefer
i:intend
n:admire love dislike loathe distrust
t w n:remember
n:consider
`;

const ASKING = `
o n t:urge
t n:demand
o n:request order
o n:encourage implore beseech
t o n:recommend
o:beg press pressure invite
t n g:propose
for on n:call
for:appeal push plead press advocate clamor
n:advocate
i n:seek
i:refuse decline
against:argue warn caution
against for:vote
c:rule
`;

const FORETELLING = `
t n:predict forecast foretell
n t:anticipate
`;

/** Verbs whose subject is part of what they hedge: "he seems tired". */
const SEEMING = `
r:seem appear
`;

/** Verbs whose "-s" form is a plural noun as well. */
export const NOUNS = new Set(
  `answer attack brand call charge claim comment demand doubt email estimate fear forecast hope label list mention name note offer order plan pledge
  post promise question quote remark report request show state study support talk threat tweet view vote wish`.split(
    /\s+/,
  ),
);

export type CueSense = 'say' | 'judge' | 'think' | 'ask' | 'foretell' | 'seem';

export interface CueVerb {
  lemma: string;
  sense: CueSense;
  frames: ReadonlySet<string>;
}

/** How a form of a verb is written: "say", "says", "said" as a past and as a participle, "saying". */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

export interface VerbForm {
  verb: CueVerb;
  /** `FORM`s that are written so. */
  forms: number;
}

/** Past and participle of verbs that are not formed by rule. */
const IRREGULAR = new Map(
  `say said said,tell told told,write wrote written,speak spoke spoken,know knew known,think thought thought,feel felt felt,
  find found found,mean meant meant,see saw seen,hear heard heard,read read read,make made made,shoot shot shot,hit hit hit,begin began begun,go went gone,swear swore sworn,
  show showed shown,cast cast cast,hold held held,beseech besought besought,understand understood understood,forget forgot forgotten,
  forbid forbade forbidden,seek sought sought,plead pleaded pleaded,shoot shot shot,rip ripped ripped,foresee foresaw foreseen,
  foretell foretold foretold,broadcast broadcast broadcast,choose chose chosen,strive strove striven,dream dreamed dreamed,prove proved proven,
  learn learned learned`
    .split(',')
    .map((entry) => {
      const [lemma = '', past = '', participle = ''] = entry.trim().split(' ');
      return [lemma, { past, participle }] as const;
    }),
);
/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set([
  'admit',
  'infer',
  'concur',
  'compel',
  'permit',
  'prefer',
  'refer',
  'forget',
  'begin',
  'rebut',
  'clamor',
]);
const VOWELS = 'aeiou';

/** Every form of every verb above, by how it is written. */
export const CUE_VERBS: ReadonlyMap<string, VerbForm> = readVerbs([
  ['say', SAYING],
  ['judge', JUDGING],
  ['think', THINKING],
  ['ask', ASKING],
  ['foretell', FORETELLING],
  ['seem', SEEMING],
]);

function readVerbs(lists: readonly (readonly [CueSense, string])[]): Map<string, VerbForm> {
  const verbs = new Map<string, { lemma: string; sense: CueSense; frames: Set<string> }>();
  for (const [sense, list] of lists) {
    for (const line of list.trim().split('\n')) {
      const [frames = '', lemmas = ''] = line.split(':');
      for (const lemma of lemmas.split(' ')) {
        const verb = verbs.get(lemma) ?? { lemma, sense, frames: new Set() };
        for (const frame of frames.split(' ')) verb.frames.add(frame);
        verbs.set(lemma, verb);
      }
    }
  }
  const forms = new Map<string, VerbForm>();
  for (const verb of verbs.values()) addForms(forms, verb);
  return forms;
}

function addForms(all: Map<string, VerbForm>, verb: CueVerb): void {
  const { lemma } = verb;
  const [verbWord = '', particle] = lemma.split('_');
  const irregular = IRREGULAR.get(verbWord);
  const add = (word: string, form: number) => {
    const written = particle === undefined ? word : `${word} ${particle}`;
    const known = all.get(written);
    all.set(written, { verb, forms: (known?.verb === verb ? known.forms : 0) | form });
  };
  add(verbWord, FORM.base);
  add(thirdOf(verbWord), FORM.third);
  add(irregular?.past ?? pastOf(verbWord), FORM.past);
  add(irregular?.participle ?? pastOf(verbWord), FORM.participle);
  add(gerundOf(verbWord), FORM.gerund);
}

function thirdOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function endsInConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !VOWELS.includes(lemma.at(-2) ?? '');
}

/** "beg" becomes "begg" before an ending. */
function doubled(lemma: string): string {
  const [third = '', second = '', last = ''] = lemma.slice(-3);
  const closes =
    !VOWELS.includes(third) && VOWELS.includes(second) && !`${VOWELS}wxy`.includes(last);
  const short = lemma.split(/[aeiou]+/).length === 2;
  return closes && (short || DOUBLING.has(lemma)) && lemma !== 'clamor' ? lemma + last : lemma;
}
