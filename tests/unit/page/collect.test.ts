/** Blocks are what a reader sees as units, in reading order, without what is no story. */
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/utils/page/collect.ts';
import { markupView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { pageOf } from './documents.ts';

function blocksOf(body: string) {
  return runAtOnce(collectBlocks(pageOf({ body }).document.body, markupView));
}

describe('the text', () => {
  const cases: [name: string, body: string, texts: string[]][] = [
    ['joins inline elements', '<p>Kaja <b>Kal</b><i>las</i> said</p>', ['Kaja Kallas said']],
    ['breaks at blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['breaks at <br>', '<p>Kaja<br>Kallas</p>', ['Kaja', 'Kallas']],
    ['collapses white space over nodes', '<p> a \n <b> b</b>\t<i>\n</i> c </p>', ['a b c']],
    ['folds hard spaces', '<p>Kaja&nbsp;Kallas&#8239;!</p>', ['Kaja Kallas !']],
    ['drops soft hyphens', '<p>Kal&shy;las</p>', ['Kallas']],
    ['drops zero-width spaces and marks', '<p>Kal&#8203;l&#65279;a&#8206;s</p>', ['Kallas']],
    ['drops joiners among Latin letters', '<p>Kal&zwnj;las</p>', ['Kallas']],
    ['keeps joiners where scripts need them', '<p>می&zwnj;خواهد</p>', ['می\u200Cخواهد']],
    ['drops a soft hyphen beside a space', '<p>Kaja &shy; Kallas</p>', ['Kaja Kallas']],
    ['drops empty blocks', '<p> &shy; </p><p>&nbsp;</p>', []],
    [
      'takes table cells apart',
      '<table><tr><td>Kaja</td><td>Kallas</td></tr></table>',
      ['Kaja', 'Kallas'],
    ],
    ['reads on in unknown elements', '<x-card>Kaja <x-b>Kallas</x-b></x-card>', ['Kaja Kallas']],
  ];
  it.each(cases)('%s', (_, body, texts) => {
    expect(blocksOf(body).map(({ text }) => text)).toEqual(texts);
  });

  it('is well-formed where the page is not, and as long', () => {
    const { document } = pageOf({ body: '<p></p>' });
    const [p] = document.getElementsByTagName('p');
    p?.append('Peskov \uD83D', 'said', '\uDE00');
    const [block] = runAtOnce(collectBlocks(document.body, markupView));
    expect(block?.text).toBe('Peskov \uFFFDsaid\uFFFD');
  });
});

describe('left out', () => {
  const cases: [name: string, body: string][] = [
    ['navigation', '<nav>Kallas</nav>'],
    ['navigation by role', '<div role="navigation">Kallas</div>'],
    ['buttons', '<p><button>Kallas</button></p>'],
    ['fields', '<textarea>Kallas</textarea><select><option>Kallas</select>'],
    ['editable text', '<div contenteditable>Kallas</div><p contenteditable="true">Kallas</p>'],
    ['code', '<pre>Kallas</pre><p><code>Kallas</code></p>'],
    [
      'scripts and styles',
      '<script>Kallas</script><style>Kallas</style><template>Kallas</template>',
    ],
    ['what is hidden', '<p hidden>Kallas</p><div style="display: none">Kallas</div>'],
    ['what is invisible', '<p style="visibility:hidden">Kallas</p>'],
    ['what is closed', '<details><p>Kallas</p></details>'],
    ['what is for eyes alone', '<p aria-hidden="true">Kallas</p>'],
    ['readings of characters', '<ruby><rt>Kallas</rt></ruby>'],
  ];
  it.each(cases)('%s', (_, body) => {
    expect(blocksOf(body)).toEqual([]);
  });

  it('not what is expressly not editable', () => {
    expect(blocksOf('<p contenteditable="false">Kallas</p>')).toHaveLength(1);
  });
});

describe('the kind', () => {
  const LONG = 'Long enough to be read as prose: '.repeat(3);
  const cases: [name: string, body: string, kind: string, isLabel: boolean][] = [
    ['a heading', '<h2>Kallas</h2>', 'headline', false],
    ['a heading in a quotation', '<blockquote><h3>Kallas</h3></blockquote>', 'headline', false],
    ['a paragraph', '<p>Kallas</p>', 'paragraph', false],
    ['a paragraph in a quotation', '<blockquote><p>Kallas</p></blockquote>', 'quote', false],
    ['a paragraph in a list', '<ul><li><p>Kallas</p></li></ul>', 'list-item', false],
    ['a caption', '<figure><figcaption><div>Kallas</div></figcaption></figure>', 'caption', false],
    ['a cell', '<table><tr><td>Kallas</td></tr></table>', 'other', false],
    ['long loose text', `<div>${LONG}</div>`, 'paragraph', false],
    ['short loose text', '<div>Share this</div>', 'other', true],
  ];
  it.each(cases)('%s', (_, body, kind, isLabel) => {
    expect(blocksOf(body)).toMatchObject([{ kind, isLabel }]);
  });

  it('is known of the surroundings when only a part is collected', () => {
    const { document } = pageOf({ body: '<blockquote><div><p>Kallas</p></div></blockquote>' });
    const [inner] = document.getElementsByTagName('div');
    const blocks = inner ? runAtOnce(collectBlocks(inner, markupView)) : [];
    expect(blocks).toMatchObject([{ kind: 'quote' }]);
  });
});

describe('letters in links', () => {
  const cases: [name: string, body: string, linked: number][] = [
    ['are counted', '<p>said <a href="#">Kaja <b>Kallas</b></a> again</p>', 11],
    ['are not those of anchors without address', '<p><a name="a">Kallas</a></p>', 0],
    ['are counted a block at a time', '<p><a href="#">Kaja</a><br>Kallas</p>', 4],
  ];
  it.each(cases)('%s', (_, body, linked) => {
    expect(blocksOf(body)[0]?.linked).toBe(linked);
  });
});

it('takes small steps through a large text', () => {
  const { document } = pageOf({ body: `<p>${'word '.repeat(100_000)}</p>` });
  const walk = collectBlocks(document.body, markupView);
  let steps = 0;
  while (!walk.next().done) steps += 1;
  expect(steps).toBeGreaterThan(10);
});

it('ends quietly when the page takes away what is being walked', () => {
  const { document } = pageOf({ body: '<div><p>one</p><p>two</p></div><p>three</p>' });
  const walk = collectBlocks(document.body, markupView);
  while (!walk.next().done) document.body.firstElementChild?.remove();
  expect(document.body.textContent).toBe('');
});
