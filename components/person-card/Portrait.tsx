/** A portrait, drawn from bytes so that no page's rules on pictures reach it, with its author and licence. */
import type { Portrait as Picture } from '@/utils/people/look-up/kept.ts';
import type { Translate } from '../translate.ts';

export function Portrait({ portrait, translate }: { portrait: Picture; translate: Translate }) {
  const { author, licence } = portrait;
  return (
    <figure class="portrait">
      <canvas ref={(canvas) => void (canvas && draw(canvas, portrait))} />
      <figcaption class="explanation">
        <bdi>{translate('portraitBy', { author, licence })}</bdi>
      </figcaption>
    </figure>
  );
}

/** What is no picture after all stays blank. */
async function draw(canvas: HTMLCanvasElement, { data, type }: Picture): Promise<void> {
  try {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type }));
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    image.close();
  } catch {
    canvas.hidden = true;
  }
}
